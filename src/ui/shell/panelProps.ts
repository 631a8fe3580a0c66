import type { Chosen } from '../details/chosen';
import type { Control } from './shownControls';

/** What both arrangements of the panels are told. */
export interface PanelProps {
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
  readonly chosen: Chosen | undefined;
  readonly onHide: () => void;
  readonly shows: (control: Control) => boolean;
  /** True while the layout's elements are listed beside the key, with their marks. */
  readonly elementsListed: boolean;
}
