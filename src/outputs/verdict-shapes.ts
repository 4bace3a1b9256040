import type { Verdict } from '../dossier/schemas/claim.ts';

/** A shape in a square of 12: what is filled, and what is drawn with a stroke of 1.8. */
export interface VerdictPaths {
  fill?: string;
  stroke?: string;
}

/** Filled and stroked paths in a square of 12; no two verdicts share an outline. */
export const verdictShapes: Record<Verdict, VerdictPaths> = {
  confirmed: { fill: 'M6 .8a5.2 5.2 0 1 0 0 10.4a5.2 5.2 0 1 0 0-10.4z' },
  supported: { stroke: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z', fill: 'M6 1.5v9a4.5 4.5 0 0 1 0-9z' },
  contested: { fill: 'M5.2.6v10.800L0 6zM6.800.6v10.800L12 6z' },
  contradicted: { stroke: 'M2 2l8 8M10 2l-8 8' },
  unverified: { stroke: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z' },
  pending: { fill: 'M.6 4.8h2.4v2.4H.6zM4.8 4.8h2.4v2.4H4.8zM9 4.8h2.4v2.4H9z' },
  kept: { stroke: 'M1.5 6.5l3.2 3.2l6-7.4' },
  broken: { stroke: 'M1 8.5l3.2-5l1.6 3M11 3.5l-3.2 5l-1.6-3' },
};
