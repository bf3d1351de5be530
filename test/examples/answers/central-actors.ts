import { MINISTRY } from './sources.ts';

const ministry = measures(MINISTRY, 11, 0.187477396022);

/** The ministry runs the program and the project, and gives the grants: nobody stands between as much. */
export const centralActors = {
  actorMeasures: {
    asOf: '2026-01-01',
    actorCount: 81,
    otherCount: 54,
    tieCount: 200,
    method: 'EXACT',
    sampleSize: 81,
    communityCount: 26,
    between: {
      nodes: [
        ministry,
        measures('WIR-Vielfaltszentrum Gießen', 3, 0.026663507751),
        measures('WIR-Vielfaltszentrum Landkreis Marburg-Biedenkopf', 3, 0.026663507751),
      ],
    },
    tied: {
      nodes: [
        ministry,
        measures('Stadtverwaltung Offenbach am Main', 4, 0.000167535369),
        measures('WIR-Vielfaltszentrum Hochtaunuskreis', 4, 0.014849161759),
        measures('WIR-Vielfaltszentrum Bad Homburg v.d.Höhe', 4, 0.014849161759),
      ],
    },
    people: {
      totalCount: 3,
      nodes: [
        measures('Constanze Janda', 3, 0.025),
        measures('Aljoscha Probst', 3, 0.00996835443),
        measures('Martin Wilhelm', 3, 0),
      ],
    },
  },
};

function measures(name: string, degree: number, betweenness: number) {
  return { actor: { name }, degree, betweenness };
}
