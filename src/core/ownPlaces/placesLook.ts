import * as v from 'valibot';

export const POINT_MODES = ['clusters', 'dots'] as const;
export type PointMode = (typeof POINT_MODES)[number];

/** How own places are shown: kept with them. */
export const placesLookSchema = v.object({
  mode: v.picklist(POINT_MODES),
  /** The attribute whose classes colour them, by its name; empty for one colour. */
  colourBy: v.pipe(v.string(), v.maxLength(500)),
  /** Only those are shown whose attribute is as told; empty for all. */
  filter: v.object({
    attribute: v.pipe(v.string(), v.maxLength(500)),
    /** Of words: those that are shown. */
    words: v.array(v.pipe(v.string(), v.maxLength(2000))),
    /** Of numbers: from and to, both included. */
    from: v.optional(v.pipe(v.number(), v.finite())),
    to: v.optional(v.pipe(v.number(), v.finite())),
  }),
});
export type PlacesLook = v.InferOutput<typeof placesLookSchema>;

export const PLAIN_LOOK: PlacesLook = {
  mode: 'clusters',
  colourBy: '',
  filter: { attribute: '', words: [] },
};
