import type { AspectsOf } from './shape.js';

/**
 * What can be asked about points of training, rural practices, pay and health insurance. The answers also find their
 * rule by the words that the packs give it, so an aspect that was not detected is no loss.
 */
export const LAW_ASPECTS = {
  'nmo.what': 'what NMO is',
  'nmo.since': 'since when; certification abolished, accreditation',
  'nmo.young': 'young specialists, diploma after 1 January 2016',
  'nmo.portfolio': 'the portfolio, the personal account',
  'nmo.institute': 'the institute that offers the courses',
  'nmo.licence': 'the licence of the institute, its INN',
  'nmo-points.calculate': 'own points given: total, what is missing',
  'nmo-points.yearly': 'points a year',
  'nmo-points.total': 'points in five years, the threshold',
  'nmo-points.split': 'theory and practice',
  'nmo-points.split-total': 'theory and practice in five years',
  'nmo-points.how': 'how points are earned',
  'rural-criteria.calculate': 'own practice described: how many points',
  'rural-criteria.in-force': 'since when the order holds, what it repealed',
  'rural-percentage.calculate': 'own points given: which percentage',
  'rural-percentage.danube-delta': 'the Danube Delta',
  'salary.guard': 'guard duty (gărzi)',
  'salary.vouchers': 'meal vouchers (tichete de masă)',
  'salary.indexing': 'increases of 2005, rounding',
  'salary.vacancies': 'vacant posts, competitions',
  'salary.promotion': 'promotion, from a lower to a higher level of studies',
  'insured-id.check': 'a number of 13 digits to be checked',
} as const satisfies AspectsOf;
