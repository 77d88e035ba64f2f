import type { IndicatorText } from '../indicator-text.ts'
import type { NationalityIndicatorId } from '../nationality-indicator-id.ts'

const CAUTION =
  'This is current nationality, not origin: those who became Belgian count as Belgian. The figure says nothing about language or place of birth and explains no other figure.'

const UNSEEN_NAME =
  'We have not seen the official name of this group, nor the list of its countries. It does not overlap with the other groups.'

const COUNTRIES_AT_BISA = 'BISA says which countries count.'

export const nationalityIndicators: Readonly<Record<NationalityIndicatorId, IndicatorText>> = {
  x_share_foreign: {
    name: 'Without Belgian nationality',
    subject: 'the share of inhabitants without Belgian nationality',
    description:
      'The percentage of all inhabitants who now hold a nationality other than Belgian. We computed it: the number of inhabitants without Belgian nationality, divided by all inhabitants.',
    caution: CAUTION,
  },
  x_nat_eu14: {
    name: 'Nationality: EU-14',
    subject: 'the share of inhabitants with a nationality from the EU-14',
    description: `The percentage of all inhabitants who hold the nationality of one of the 14 countries that were in the European Union before 2004, Belgium not counted. ${COUNTRIES_AT_BISA}`,
    caution: `${CAUTION} French people are in this group: do not add them again.`,
  },
  x_nat_eunew: {
    name: 'Nationality: newer EU countries',
    subject:
      'the share of inhabitants with a nationality from countries that joined the EU from 2004',
    description:
      'The percentage of all inhabitants who hold the nationality of a country that joined the European Union in 2004, 2007 or 2013.',
    caution: CAUTION,
  },
  x_nat_fr: {
    name: 'Nationality: France',
    subject: 'the share of inhabitants with French nationality',
    description: 'The percentage of all inhabitants who hold French nationality.',
    caution: `${CAUTION} French people are also in the group EU-14: do not add the two.`,
  },
  x_nat_latam: {
    name: 'Nationality: Latin America',
    subject: 'the share of inhabitants with a nationality from Latin America',
    description: `The percentage of all inhabitants who hold the nationality of a country in Latin America. ${COUNTRIES_AT_BISA}`,
    caution: CAUTION,
  },
  x_nat_nafr: {
    name: 'Nationality: North Africa',
    subject: 'the share of inhabitants with a nationality from North Africa',
    description: `The percentage of all inhabitants who hold the nationality of a country in North Africa. ${COUNTRIES_AT_BISA}`,
    caution: CAUTION,
  },
  x_nat_oecd: {
    name: 'Nationality: other OECD countries',
    subject: 'the share of inhabitants with a nationality from the group ‘OECD’',
    description:
      'The percentage of all inhabitants who hold a nationality from the group that the source calls ‘oeso’ (OECD). Countries that are already in another group do not count here.',
    caution: `${CAUTION} ${UNSEEN_NAME}`,
  },
  x_nat_other: {
    name: 'Nationality: other countries',
    subject: 'the share of inhabitants with a nationality from the group ‘other countries’',
    description:
      'The percentage of all inhabitants who hold a nationality from the group that the source calls ‘andere landen’ (other countries). It is the rest: what fits in no other group.',
    caution: `${CAUTION} ${UNSEEN_NAME}`,
  },
  x_nat_resteur: {
    name: 'Nationality: rest of Europe',
    subject: 'the share of inhabitants with a nationality from the group ‘rest of Europe’',
    description:
      'The percentage of all inhabitants who hold a nationality from the group that the source calls ‘rest Europa’ (rest of Europe). Countries that are already in another group do not count here.',
    caution: `${CAUTION} ${UNSEEN_NAME}`,
  },
  x_nat_ssa: {
    name: 'Nationality: sub-Saharan Africa',
    subject: 'the share of inhabitants with a nationality from sub-Saharan Africa',
    description: `The percentage of all inhabitants who hold the nationality of a country in Africa south of the Sahara. ${COUNTRIES_AT_BISA}`,
    caution: CAUTION,
  },
  x_nat_tr: {
    name: 'Nationality: Turkey',
    subject: 'the share of inhabitants with Turkish nationality',
    description: 'The percentage of all inhabitants who hold Turkish nationality.',
    caution: CAUTION,
  },
}
