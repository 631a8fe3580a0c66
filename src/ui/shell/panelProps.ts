import type { Chosen } from '../details/chosen';
import type { Control } from './shownControls';

/** What both arrangements of the panels are told. */
export interface PanelProps {
  readonly folded: boolean;
  readonly onFold: (folded: boolean) => void;
  readonly chosen: Chosen | undefined;
  readonly onHide: () => void;
  readonly onUnhide: () => void;
  readonly shows: (control: Control) => boolean;
}
