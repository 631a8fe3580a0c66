/** Strokes on a 20 × 20 ground. */
const PATHS = {
  fold: 'M12 4 6 10l6 6',
  unfold: 'm8 4 6 6-6 6',
  close: 'm5 5 10 10M15 5 5 15',
  plus: 'M10 4v12M4 10h12',
  menu: 'M3 5h14M3 10h14M3 15h14',
  minus: 'M4 10h12',
  home: 'm3 10 7-6 7 6M5 9v7h10V9',
  list: 'M7 5h10M7 10h10M7 15h10M3 5h.01M3 10h.01M3 15h.01',
  up: 'm5 12 5-5 5 5',
  down: 'm5 8 5 5 5-5',
  compare: 'M7 4v12M13 4v12M3 7l4-3 4 3M9 13l4 3 4-3',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M4.3 15.7l1.1-1.1M14.6 5.4l1.1-1.1',
  moon: 'M16 11.5A6.5 6.5 0 0 1 8.5 4a6.5 6.5 0 1 0 7.5 7.5Z',
  contrast: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM10 3v14M11 5l4 2M11 8l5.5 2M11 12l5 1',
  source: 'M6 3h6l3 3v11H6ZM8.5 9h4M8.5 12h4',
  warning: 'M10 4 3 16h14ZM10 8.5v3.5M10 14h.01',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14ZM10 9v4.5M10 6.5h.01',
  beside: 'M3 4h14v12H3ZM12 4v12',
  below: 'M3 4h14v12H3ZM3 11h14',
  search: 'M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4ZM12.7 12.7 17 17',
  undo: 'M7 5 3.5 8.5 7 12M4 8.5h8a4.5 4.5 0 0 1 0 9H9',
  redo: 'm13 5 3.5 3.5L13 12M16 8.5H8a4.5 4.5 0 0 0 0 9h3',
  check: 'm4 10.5 4 4 8-9',
  question: 'M7 7.5a3 3 0 1 1 4.4 2.7c-.9.5-1.4 1.1-1.4 2.3M10 15.5h.01',
  engine: 'M10 2.5 16.5 6v8L10 17.5 3.5 14V6ZM3.5 6l6.5 4 6.5-4M10 10v7.5',
  vectors: 'm4 6 9-3 4 8-6 6-7-3ZM4 6v8M13 3l-2 14',
  table: 'M3 4h14v12H3ZM3 8h14M3 12h14M8 4v12',
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative line icon; its control carries the name. */
export function Icon(props: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 20 20"
      width={props.size ?? 18}
      height={props.size ?? 18}
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[props.name]} />
    </svg>
  );
}
