import { MapChart } from 'echarts/charts';
import { TooltipComponent, VisualMapComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import boundaries from '../../../public/geo/counties.topo.json?url';

// A usual choropleth of the same counties, of the parts of ECharts that it needs: what the first map is measured against.
use([MapChart, TooltipComponent, VisualMapComponent, CanvasRenderer]);
const topology = (await (await fetch(boundaries)).json()) as Topology<{ counties: GeometryCollection }>;
const { features } = feature(topology, topology.objects.counties) as FeatureCollection;
const named = features.map((shape) => ({ ...shape, properties: { name: String(shape.id) } }));
registerMap('counties', { type: 'FeatureCollection', features: named } as Parameters<typeof registerMap>[1]);
init(document.getElementById('map')).setOption({
  animation: false,
  tooltip: {},
  visualMap: { min: 0, max: named.length, inRange: { color: ['#aad6bb', '#449085'] } },
  series: [
    {
      type: 'map',
      map: 'counties',
      data: named.map(({ properties }, value) => ({ name: properties.name, value })),
    },
  ],
});
