import { For, Show } from 'solid-js';
import type { AreaMember } from '../../core/areas/membersOf';
import type { Dataset } from '../../core/dataset';
import { formatValue } from '../../core/format';
import type { MembershipRule } from '../../core/view';
import { PlaceLink } from '../details/PlaceLink';
import { useWords } from '../useWords';

interface AreaMembersProps {
  readonly dataset: Dataset;
  readonly members: readonly AreaMember[];
  readonly rule: MembershipRule;
  readonly title: string;
}

/** The regions that count as members, with the share of each that lies inside where the rule weighs by area. */
export function AreaMembers(props: AreaMembersProps) {
  const { t } = useWords();
  return (
    <>
      <h3>
        {props.title} <span class="count">{props.members.length}</span>
      </h3>
      <Show when={props.members.length > 0} fallback={<p class="hint">{t('areas.noMembers')}</p>}>
        <ul class="area-members" aria-label={props.title}>
          <For each={props.members}>
            {(member) => (
              <li data-place={member.place}>
                <PlaceLink dataset={props.dataset} place={member.place} />
                <Show when={props.rule === 'area-weighted'}>
                  <span class="muted">{`${formatValue(member.share * 100, 1)} %`}</span>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  );
}
