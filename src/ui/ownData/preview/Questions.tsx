import { createSignal, For, Show } from 'solid-js';
import { cellName } from '../../../core/ownData/sheetGrid';
import { questionText } from '../../../core/ownData/words';
import { useWords } from '../../useWords';
import { AnswerField } from './AnswerField';
import { useAnswerWords } from './answerWords';
import { isAcceptable, type Preview, type SheetQuestion } from './preview';

const LISTED = 40;

function QuestionItem(props: { readonly preview: Preview; readonly asked: SheetQuestion }) {
  const { t, say } = useWords();
  const words = useAnswerWords();
  const [open, setOpen] = createSignal(!isAcceptable(props.asked.question.proposal));
  const question = () => props.asked.question;
  const cell = () => cellName(question().row, question().cellColumn);
  return (
    <li class="question">
      <p>
        {say(questionText(question()))}
        <Show when={question().count > 1}>
          <span class="muted"> {t('importing.counted', { count: question().count })}</span>
        </Show>
      </p>
      <p class="answer-choices">
        <Show when={isAcceptable(question().proposal)}>
          <button
            type="button"
            class="button accept"
            onClick={(event) => {
              const own = event.currentTarget.closest('li');
              const next = (own?.nextElementSibling ?? own?.previousElementSibling)?.querySelector('button');
              const all = event.currentTarget.closest<HTMLElement>('.open-questions');
              props.preview.table.decide([question().proposal]);
              (next ?? all)?.focus();
            }}
          >
            {t('importing.accept', { answer: words(question().proposal) })}
          </button>
          <button type="button" class="text-button" aria-expanded={open()} onClick={() => setOpen(!open())}>
            {t('importing.otherwise')}
          </button>
        </Show>
        <button
          type="button"
          class="text-button"
          onClick={() =>
            props.preview.goTo(props.asked.sheet, { row: question().row, column: question().cellColumn })
          }
        >
          {t('importing.goTo', { cell: cell() })}
        </button>
      </p>
      <Show when={open()}>
        <AnswerField
          of={question()}
          now={question().proposal}
          unit={String(question().values.unit ?? '')}
          onDecide={({ about, value, parent, column, answer, made }) =>
            props.preview.table.decide([{ about, value, parent, column, answer, ...(made && { made }) }])
          }
        />
      </Show>
    </li>
  );
}

/** What is not sure, each with its proposal. */
export function Questions(props: { readonly preview: Preview }) {
  const { t } = useWords();
  const [listed, setListed] = createSignal(LISTED);
  const proposals = () =>
    props.preview
      .questions()
      .flatMap(({ question }) => (isAcceptable(question.proposal) ? [question.proposal] : []));
  return (
    <section class="open-questions" tabindex="-1" aria-label={t('importing.questions')}>
      <h3>
        {t('importing.questions')} <span class="count">{props.preview.questions().length}</span>
      </h3>
      <Show when={props.preview.questions().length === 0}>
        <p class="muted">{t('importing.noQuestions')}</p>
      </Show>
      <Show when={proposals().length > 1}>
        <button
          type="button"
          class="button"
          onClick={(event) => {
            const all = event.currentTarget.closest<HTMLElement>('.open-questions');
            props.preview.table.decide(proposals());
            all?.focus();
          }}
        >
          {t('importing.acceptAll', { count: proposals().length })}
        </button>
      </Show>
      <ul>
        <For each={props.preview.questions().slice(0, listed())}>
          {(asked) => <QuestionItem preview={props.preview} asked={asked} />}
        </For>
      </ul>
      <Show when={props.preview.questions().length > listed()}>
        <button type="button" class="text-button" onClick={() => setListed(listed() + LISTED)}>
          {t('importing.moreQuestions', { count: props.preview.questions().length - listed() })}
        </button>
      </Show>
    </section>
  );
}
