import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import boundaries from '../../../public/geo/counties.topo.json?url';

// The least that MapLibre can show of the same counties: what the atlas is measured against.
setWorkerUrl(workerUrl);
const topology = (await (await fetch(boundaries)).json()) as Topology<{ counties: GeometryCollection }>;
const map = new MapLibreMap({
  container: 'map',
  bounds: [104.4, 20.8, 112.1, 26.4],
  attributionControl: false,
  style: {
    version: 8,
    sources: { counties: { type: 'geojson', data: feature(topology, topology.objects.counties) } },
    layers: [
      { id: 'fill', type: 'fill', source: 'counties', paint: { 'fill-color': '#3c837a' } },
      { id: 'line', type: 'line', source: 'counties', paint: { 'line-color': '#ffffff' } },
    ],
  },
});
map.once('idle', () => {
  document.body.dataset.mapState = 'ready';
});
