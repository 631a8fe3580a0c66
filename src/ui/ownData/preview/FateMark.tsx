import type { Fate } from '../../../core/ownData/reason';
import { Icon, type IconName } from '../../controls/Icon';

const ICONS: Readonly<Record<Fate, IconName>> = {
  used: 'check',
  'set-aside': 'minus',
  'needs-decision': 'question',
};

/** The sign of a fate, so that colour alone says nothing; its words stand beside it. */
export function FateMark(props: { readonly fate: Fate }) {
  return (
    <span class={`fate-mark ${props.fate}`}>
      <Icon name={ICONS[props.fate]} size={14} />
    </span>
  );
}
