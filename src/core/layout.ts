import type { LocalText } from '../i18n/language';
import type { FigureKey } from './figure';
import type { PlaceId, Position } from './place';

export const ROLES = ['core', 'pole', 'axis', 'belt', 'zone', 'cluster', 'park', 'node', 'corridor'] as const;
export type Role = (typeof ROLES)[number];

/** What moves along a corridor; each has its own line. */
export const MODES = ['rail', 'road', 'air', 'sea'] as const;
export type Mode = (typeof MODES)[number];

export interface LayoutMember {
  readonly place: PlaceId;
  readonly basis: 'stated' | 'inferred';
  /** Why an inferred member is one. */
  readonly reason: LocalText;
}

/** A drawing given apart from membership; it never changes who belongs. */
export type LayoutDrawing =
  | { readonly kind: 'path'; readonly path: readonly Position[]; readonly through: readonly PlaceId[] }
  | { readonly kind: 'arrow'; readonly from: PlaceId; readonly to: PlaceId }
  | { readonly kind: 'none' };

export interface LayoutElement {
  readonly id: string;
  readonly name: LocalText;
  readonly role: Role;
  readonly locator: string;
  readonly members: readonly LayoutMember[];
  /** False where the document names the element but not its members. */
  readonly membersStated: boolean;
  readonly drawing: LayoutDrawing | undefined;
  readonly industry: string;
  /** Of a corridor whose document says it. */
  readonly mode: Mode | undefined;
  /** A lowercase #rrggbb in place of its industry's or the next hue. */
  readonly colour?: string | undefined;
  readonly number: number | undefined;
  readonly note: LocalText;
  /** True when the members' order is the line's order. */
  readonly ordered: boolean;
}

/** A figure that states how many members some elements have; it is held against those that are named. */
export interface MemberCount extends FigureKey {
  /** Ids of the elements whose members it counts; empty for all. */
  readonly elements: readonly string[];
}

/** A spatial pattern as an official document names it. */
export interface Layout {
  readonly id: string;
  readonly name: LocalText;
  readonly source: string;
  readonly locator: string;
  readonly period: string;
  readonly frame: readonly PlaceId[];
  readonly note: LocalText;
  readonly elements: readonly LayoutElement[];
  readonly counted: readonly MemberCount[];
}
