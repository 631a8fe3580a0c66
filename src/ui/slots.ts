import { type Component, lazy } from 'solid-js';

/**
 * Places in the shell that a feature fills. A slot without a component takes no room and shows no control.
 * To add a feature, name its component here; `lazy()` keeps it out of the first load.
 */
export interface Slots {
  /** Top bar: the search box. */
  readonly search?: Component;
  /** Top bar: buttons that open the sheets gallery, presenting, export, data and sources, import. */
  readonly sheets?: Component;
  readonly present?: Component;
  readonly export?: Component;
  readonly sources?: Component;
  readonly import?: Component;
  /** Whole pages, shown where `view.page` asks for them. */
  readonly dataPage?: Component;
  readonly sheetsPage?: Component;
  /** Under the title while a plan sheet is on the map. */
  readonly sheetBar?: Component;
  /** Takes the whole window while `view.presenting`. */
  readonly presenting?: Component;
  /** In the legend, under the classes. */
  readonly histogram?: Component;
  /** Lower centre of the map. */
  readonly periodSlider?: Component;
  /** Under the questions of the left panel: a second indicator. */
  readonly second?: Component;
  /** Among the map's controls: drawing areas. */
  readonly areaTools?: Component;
  /** Right panel when areas are drawn and nothing else is chosen. */
  readonly areaPanel?: Component;
  /** Foot of the comparison: export, profile. */
  readonly comparisonMore?: Component;
  /** Below the map: linked views. */
  readonly drawer?: Component;
  /** At the foot of the map: whether the atlas works offline. */
  readonly footer?: Component;
}

export const slots: Slots = {
  search: lazy(() => import('./search/SearchBox')),
  sheets: lazy(() => import('./sheets/SheetsButton')),
  sources: lazy(() => import('./evidence/SourcesButton')),
  dataPage: lazy(() => import('./evidence/DataPage')),
  sheetsPage: lazy(() => import('./sheets/SheetsPage')),
  sheetBar: lazy(() => import('./sheets/SheetBar')),
  present: lazy(() => import('./present/PresentMenu')),
  export: lazy(() => import('./export/ExportMenu')),
  presenting: lazy(() => import('./present/PresentingView')),
  histogram: lazy(() => import('./legend/histogram/Histogram')),
  periodSlider: lazy(() => import('./time/PeriodSlider')),
  second: lazy(() => import('./questions/SecondPicker')),
  areaTools: lazy(() => import('./areas/AreaTools')),
  areaPanel: lazy(() => import('./areas/AreaPanel')),
  comparisonMore: lazy(() => import('./comparison/ComparisonMore')),
  drawer: lazy(() => import('./drawer/Drawer')),
  footer: lazy(() => import('./offline/OfflineStatus').then((module) => ({ default: module.OfflineStatus }))),
};
