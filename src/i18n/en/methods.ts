import type { MethodFacts, MethodTexts } from '../method-text.ts'
import { format } from './format.ts'

const declarations = { one: 'declaration', other: 'declarations' }

const ofYear = (year: number | null): string => (year === null ? '' : ` of ${format.year(year)}`)

export const methodTexts = (facts: MethodFacts): MethodTexts => ({
  title: 'How is this computed?',
  intro:
    'For each measure: what it is, the formula, how to read it and what it cannot tell. A neighbourhood without a figure counts nowhere. Nothing is estimated.',
  long: 'The long version, with sources, is in the folder docs/method of the source code.',
  parts: {
    what: 'What is it?',
    formula: 'Formula',
    read: 'How do I read it?',
    limits: 'What can it not tell?',
  },
  methods: {
    mean: {
      name: 'Mean of a group of neighbourhoods',
      what: 'The figure of each neighbourhood, weighted by its inhabitants of that year. A neighbourhood with many inhabitants weighs more.',
      formula: '',
      read: 'This is the figure of the neighbourhood in which the average inhabitant of the group lives. Of a median, such as income, it is a weighted mean of neighbourhood medians.',
      limits:
        'It is not the median of all inhabitants together: that cannot be computed from neighbourhood medians. Differences within a neighbourhood are not seen.',
    },
    gap: {
      name: 'Difference between two groups',
      what: 'The mean of the chosen neighbourhoods, minus the mean of those you compare with.',
      formula: '',
      read: 'A minus means: lower in the group. Between two percentages the difference is in percentage points: from 15% to 25% is 10 percentage points.',
      limits:
        'A difference says nothing about its cause. When fewer neighbourhoods have a figure, the groups are smaller and not the same.',
    },
    overYears: {
      name: 'The difference through the years',
      what: 'The same difference every year, always over the same neighbourhoods: those with a figure and a number of inhabitants in every year of the line.',
      formula: 'per year: difference between the two groups, with the inhabitants of that year',
      read: 'The line moves because figures or inhabitants change, never because other neighbourhoods are counted. Their number is stated.',
      limits:
        'The fixed group is not the whole region. For income it is 59 neighbourhoods, on average poorer than the rest. Amounts are not corrected for prices.',
    },
    change: {
      name: 'Change between two years',
      what: 'The figure of the year shown, minus that of an earlier year, for each neighbourhood.',
      formula: '',
      read: 'Zero is always a class limit: no class mixes rise and fall. Between percentages it is in percentage points.',
      limits:
        'The colours of two changes cannot be compared, the numbers can. Amounts are not corrected for prices.',
    },
    difference: {
      name: 'Difference from a reference',
      what: 'The figure of each neighbourhood, minus that of the region, of the arme sikkel (poor crescent) or of the other neighbourhoods.',
      formula: '',
      read: 'Above zero: higher than the reference. The legend says which value that is and over how many neighbourhoods.',
      limits:
        'For the region we take the value that BISA publishes. It is not the same as the mean of the neighbourhoods. Of counts we make no difference.',
    },
    rank: {
      name: 'Rank',
      what: 'The place of a neighbourhood when all those with a figure stand in a row from high to low.',
      formula: '',
      read: '1st is the highest figure, not the best. Neighbourhoods with the same figure share a rank.',
      limits:
        'A rank does not say how large the difference is. We never rank by nationality, nor by counts.',
    },
    zones: {
      name: 'Which neighbourhoods are the arme sikkel?',
      what: 'There is no official list. This map has six definitions: two read a text, four are computed on the income of one fixed year.',
      formula:
        'income below a share of the regional value; the lowest of five natural classes; low among low neighbours (local Moran, 5%); the largest connected group in the poorest fifth of the inhabitants',
      read: 'For each neighbourhood the reason is given. ‘In how many definitions’ counts how often a neighbourhood falls inside.',
      limits:
        'Four definitions rest on the same income figures. A high number shows that readings agree; it is no proof.',
    },
    classes: {
      name: 'Classes and colours',
      what: 'The figures are divided into classes. Each class has one colour.',
      formula:
        'usually: natural groups (ckmeans: differences within a class as small as possible), with rounded limits, over all complete years together',
      read: 'A figure exactly on a limit belongs to the higher class. As long as the limits are the same for all years, a colour means the same every year.',
      limits:
        'Two neighbourhoods on either side of a limit can be closer to each other than two inside one class. See the table for the figure itself.',
    },
    quantiles: {
      name: 'P90/P10 and P80/P20',
      what: 'How many times a high neighbourhood figure is as large as a low one.',
      formula: '',
      read: 'Put the neighbourhoods in a row from low to high. P10 is the figure of the one in which the first tenth of the inhabitants is full, P90 of the one in which nine tenths are full.',
      limits:
        'It says nothing about those lower or higher still, and nothing about people within a neighbourhood. P80/P20 is not the same as S80/S20.',
    },
    gini: {
      name: 'Gini coefficient',
      what: 'How unevenly the figure is spread over the neighbourhoods, from 0 (the same everywhere) to nearly 1.',
      formula: '',
      read: 'Draw two inhabitants at random. The Gini is half the expected difference between the figures of their neighbourhoods, in parts of the mean.',
      limits:
        'Inequality within neighbourhoods is not in it. Never compare it with a Gini between households, which is far higher.',
    },
    theil: {
      name: 'Theil index',
      what: 'Measures inequality like the Gini, but divides it without remainder: between groups and within groups.',
      formula: '',
      read: 'Read the parts, not the height: ‘39% between’ means that 39% would be left if every neighbourhood had the mean of its group.',
      limits:
        'More and smaller groups always give more ‘between’. A large part does not say that the border of the group is the cause.',
    },
    moran: {
      name: 'Moran’s I',
      what: 'Are adjoining neighbourhoods alike?',
      formula: '',
      read: 'Towards 1: low lies beside low and high beside high. About 0: no pattern. Towards −1: a chessboard. The p-value says how often chance gives something as strong.',
      limits:
        'It does not say where the patterns are, or why. With other borders you get another number.',
    },
    band: {
      name: 'How usual is such a difference?',
      what: 'The group compared with random connected groups of as many neighbourhoods.',
      formula: 'share of 9,999 groups with a difference at least as large, in the same direction',
      read: 'The fewer groups, the more the chosen group stands out. The seed of the random draws is in the link.',
      limits:
        'It is no test: the group was not drawn at random. Those who described it knew where low incomes are.',
    },
    bivariate: {
      name: 'Two figures on one map',
      what: 'Each figure is divided in three. Three by three gives nine kinds of neighbourhoods.',
      formula:
        'limits: weighted thirds (terciles) over the neighbourhoods with both figures, weighted by inhabitants',
      read: 'About a third of the inhabitants lives in each third. The corners of the legend say what goes together.',
      limits:
        'That two figures go together in neighbourhoods does not mean that one causes the other, nor that it is about the same people.',
    },
    breakLines: {
      name: 'Break lines',
      what: 'The border between two adjoining neighbourhoods, as thick as their figures differ.',
      formula:
        'the width follows the difference: 14 pixels for the whole span of the classes, at most 8',
      read: 'A thick line: a large difference between the two sides. Borders shorter than 100 metres are in the list only.',
      limits:
        'It does not say why, nor that people on both sides live apart. A figure holds for the whole neighbourhood.',
    },
    similar: {
      name: 'Neighbourhoods with similar figures',
      what: 'The three neighbourhoods whose figures together lie closest to those of this one.',
      formula:
        'distance = √(mean of the squared differences), each difference divided by 1.4826 × the median deviation',
      read: '0: the same everywhere. 1: a usual difference between neighbourhoods on every figure.',
      limits: 'A theme with many figures weighs more. Similar figures do not make similar places.',
    },
    reach: {
      name: 'Reach on foot',
      what: 'How many inhabitants are at a service within 5, 10 or 15 minutes of walking.',
      formula:
        'shortest way along streets and paths, at 80 metres a minute: 400, 800 or 1,200 metres, the limit included',
      read: 'Reached and not reached together are all inhabitants. The inhabitants of a statistical sector are spread evenly over its streets.',
      limits:
        'Slopes, crossings and a feeling of unsafety do not count, nor do bus and bicycle. It says nothing about opening hours, room or quality. Only services we know of count.',
    },
    need: {
      name: 'Does the offer follow the need?',
      what: 'Is a group reached as well as all inhabitants together?',
      formula: '',
      read: '1: in proportion. We compare with 199 times as many places, chosen at random where people live. Within the interval of 95% the ratio cannot be told from chance.',
      limits:
        'It does not say whether there is room, whether it is open, or whether it is what people need. Who compares much will always find something outside the 95%.',
    },
    bestPlace: {
      name: 'Best next place',
      what: 'The crossing where one more service would reach most people who now live too far. With that place there, we look for the next.',
      formula: 'five times: choose the point with the largest gain in persons, add it, count again',
      read: 'Each next place adds as many people as the one before, or fewer.',
      limits:
        'Choosing five places together may do a little better. Whether there is a building, what it costs and who would run it, we do not know.',
    },
    sectors: {
      name: 'The sectors of a neighbourhood',
      what: `A statistical sector is the smallest area that Statbel gives figures for. A neighbourhood is made of one or more sectors. The map shows the median taxable income per declaration${ofYear(facts.sectorYear)}, per sector.`,
      formula: '',
      read: `The gap inside a neighbourhood is the highest median minus the lowest, where two sectors or more can be compared. Sectors with at least ${format.count(facts.fewDeclarations, declarations)} are compared. The others are dotted: a few people can change their figure a lot. A sector without a published median is hatched, mostly because there are very few declarations. The part inside the neighbourhoods comes from the Theil index, weighted by the declarations.`,
      limits:
        'The mean of the sectors is not the figure of the neighbourhood. It is about declarations, not about households or persons. Where many students live, income on paper is low. Along the edges the drawing of the sectors differs from that of the neighbourhoods by some metres.',
    },
  },
})
