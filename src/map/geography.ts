import { createRequire } from 'node:module';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { lazily } from '../prose/lazily.ts';
import type { GeoGeometryObjects } from 'd3-geo';

/** The lands of the world, and where its countries meet. */
interface Geography {
  land: GeoGeometryObjects;
  borders: GeoGeometryObjects;
}

/** Natural Earth 1:110m, for a map of the world; in the public domain, through the package `world-atlas`. */
export const coarse = lazily(() => read('countries-110m.json'));

/** Natural Earth 1:50m, for a closer frame. */
export const fine = lazily(() => read('countries-50m.json'));

function read(name: string): Geography {
  const topology = createRequire(import.meta.url)(`world-atlas/${name}`) as Atlas;
  const { land, countries } = topology.objects;
  return {
    land: { type: 'GeometryCollection', geometries: feature(topology, land).features.map(({ geometry }) => geometry) },
    borders: mesh(topology, countries, (one, other) => one !== other),
  };
}

type Atlas = Topology<{ land: GeometryCollection; countries: GeometryCollection }>;
