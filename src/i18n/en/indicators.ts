import type { Texts } from '../texts.ts'
import { nationalityIndicators } from './nationality-indicators.ts'

export const indicators: Texts['indicators'] = {
  '2336': {
    name: 'Median taxable income',
    subject: 'the median taxable income per tax declaration',
    description:
      'The amount in the middle of all tax declarations in the neighbourhood. Half of the declarations are lower, half are higher. Declarations with zero income do not count.',
    caution:
      'It counts declarations, not people or families, and takes no account of the size of a household. It is income before tax, not what people can spend. Those without taxable income are not in it.',
  },
  '2498': {
    name: 'Median income after tax',
    subject: 'the median equivalised income of inhabitants after tax',
    description:
      'The income in the middle among inhabitants, once tax is paid. Half of the inhabitants have less, half have more. ‘Equivalised’ means recalculated, so that small and large households can be compared.',
    caution:
      'It says nothing about wealth or the cost of housing, nor about differences within the neighbourhood. Do not compare this amount with taxable income per declaration: that is another measure.',
  },
  '2233': {
    name: 'Unemployment rate',
    subject: 'the unemployment rate',
    description:
      'Out of every 100 people who work or are looking for work, how many have none. Those who do not work and are not looking do not count.',
    caution:
      'It does not say why people find no work, how long they have been looking, or how good the work of others is. BISA says who exactly counts as looking for work.',
  },
  '2531': {
    name: 'Social integration income or equivalent',
    subject:
      'the share of inhabitants who receive a social integration income or equivalent income from the public welfare centre (OCMW)',
    description:
      'The percentage of the population that receives a social integration income (leefloon) or an equivalent income from the OCMW. The OCMW is the public centre for social welfare.',
    caution:
      'It counts those who receive this support, not those who would have a right to it or need it. Other support from the OCMW is not in it.',
  },
  '2428': {
    name: 'Increased reimbursement',
    subject: 'the share of inhabitants entitled to increased reimbursement',
    description:
      'The percentage of all inhabitants who are entitled to increased reimbursement (verhoogde tegemoetkoming). They get more money back when they need care.',
    caution:
      'It is not a figure on health and not an official measure of poverty. It counts those who have this right, not those who could obtain it.',
  },
  '2268': {
    name: 'Social housing',
    subject: 'the number of social dwellings per 100 households',
    description:
      'How many social dwellings there are in the neighbourhood for every 100 households. A household is everyone who lives together, or one person alone.',
    caution:
      'It says nothing about waiting times, rents or the state of the dwellings, nor how many households need a social dwelling.',
  },
  '2514': {
    name: 'Price of a flat',
    subject: 'the median sale price of a flat',
    description:
      'The price in the middle of the flats sold in the neighbourhood that year. Half cost less, half cost more. With too few sales there is no figure.',
    caution:
      'It says nothing about rents, houses or flats that were not sold. Size and state do not count, and with few sales the figure can swing widely.',
  },
  '1603': {
    name: 'Number of inhabitants',
    subject: 'the number of inhabitants',
    description:
      'How many people officially live in the neighbourhood. On the map this is a circle: the larger the circle, the more inhabitants.',
    caution:
      'Those who are not registered in the neighbourhood do not count. Neighbourhoods differ in size: population density shows how close together people live.',
  },
  '2259': {
    name: 'Population density',
    subject: 'the population density',
    description:
      'How many inhabitants there are per square kilometre. It is the number of inhabitants, divided by the whole area of the neighbourhood.',
    caution:
      'Streets, parks, railways and offices count in the area. So it does not say how much room people have in their homes.',
  },
  '2333': {
    name: 'Aged 65 and over',
    subject: 'the share of inhabitants aged 65 and over',
    description: 'The percentage of all inhabitants who are 65 or older.',
    caution:
      'It says nothing about their health, their income or the care they need. A share is not a number: look at the number of inhabitants too.',
  },
  x_6579: {
    name: 'Aged 65 to 79',
    subject: 'the share of inhabitants aged 65 to 79',
    description: 'The percentage of all inhabitants who are 65 to 79 years old.',
    caution:
      'It says nothing about their health, their income or the care they need. A share is not a number: look at the number of inhabitants too.',
  },
  x_80plus: {
    name: 'Aged 80 and over',
    subject: 'the share of inhabitants aged 80 and over',
    description: 'The percentage of all inhabitants who are 80 or older.',
    caution:
      'It says nothing about their health or the care they need. In a neighbourhood with few inhabitants each person weighs heavily.',
  },
  '2316': {
    name: 'Living alone, under 30',
    subject: 'the share of people under 30 living alone in all households',
    description:
      'The percentage of all private households that consist of one person younger than 30.',
    caution:
      'It counts households, not people. Living alone is not the same as being lonely. Those registered elsewhere, such as some students, count there.',
  },
  '2379': {
    name: 'Living alone, 30 and over',
    subject: 'the share of people aged 30 and over living alone in all households',
    description:
      'The percentage of all private households that consist of one person aged 30 or older.',
    caution:
      'It counts households, not people. Living alone is not the same as being lonely. Everyone aged 30 and over, young or old, is together in this figure.',
  },
  ...nationalityIndicators,
  '2443': {
    name: 'Traffic noise',
    subject: 'the traffic noise over 24 hours (Lden)',
    description:
      'How loud traffic is over a whole day and night, in decibels. Several kinds of traffic are taken together.',
    caution:
      'It is one figure for the whole neighbourhood: streets and homes can differ widely. Other noise, such as neighbours or building sites, is not in it. It does not say how much anyone is bothered.',
  },
  '2447': {
    name: 'Fine particles (PM2.5)',
    subject: 'the concentration of fine particles (PM2.5)',
    description:
      'How many very fine particles are in the air, on average over the year. They are smaller than 2.5 thousandths of a millimetre.',
    caution:
      'It is a mean for the neighbourhood and the year, not what one person breathes in. It is not a figure on illness.',
  },
  '2449': {
    name: 'Nitrogen dioxide (NO2)',
    subject: 'the concentration of nitrogen dioxide (NO2)',
    description: 'How much nitrogen dioxide is in the air, on average over the year.',
    caution:
      'It is a mean for the neighbourhood and the year, not what one person breathes in: beside a busy street it can be higher. It is not a figure on illness.',
  },
  '2414': {
    name: 'Greenery in the neighbourhood',
    subject: 'the share of the area covered with vegetation',
    description: 'The percentage of the area of the neighbourhood that is covered with plants.',
    caution:
      'It does not say whether the greenery is open to everyone, close by or of good quality. BISA says which plants count.',
  },
  '2481': {
    name: 'Sealed ground',
    subject: 'the share of impermeable surfaces',
    description:
      'The percentage of the neighbourhood covered with a layer that rain cannot pass through, such as buildings and roads.',
    caution:
      'It does not say how well the neighbourhood copes with rain or heat, nor whether a building has a green roof.',
  },
}
