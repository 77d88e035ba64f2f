import type { builtInStory as dutch } from '../nl/built-in-story.ts'

export const builtInStory: typeof dutch = {
  title: 'Living together in Brussels: the gap and the services',
  slides: {
    plan: {
      title: 'The map in the policy plan',
      text: 'The policy plan Samenleven 2022-2025 of the VGC (Flemish Community Commission) shows one map: median taxable income per neighbourhood in {year}. In this edition {counted} of the {total} neighbourhoods have a figure for that year.',
      notes:
        'The plan wants more equal opportunities and a smaller gap by origin. It says (section 1.2.6) that where people live, their origin and their social position are closely tied in Brussels. Incomes of zero are left out, as on the map in the plan. The hatched neighbourhoods have no figure here for this year. That is not the same as a low income.',
    },
    newest: {
      title: 'The same map, with the newest figures',
      text: 'Now {counted} neighbourhoods have a figure. Classes and colours are those of the previous map. But more neighbourhoods are counted, and prices have risen too.',
      notes:
        'So do not simply compare the amounts of the two years. We do compare years further on, always over the same neighbourhoods. These are tax declarations, not households, and income before tax.',
    },
    sickle: {
      title: 'The arme sikkel: a description, not a border',
      text: 'A half moon of neighbourhoods with lower incomes, west and north of the historic centre, the Vijfhoek. The stronger the colour, the more definitions count a neighbourhood in.',
      notes:
        'The plan (footnote to section 1.2.6) names neighbourhoods spread over eight municipalities: Anderlecht, the City of Brussels, Koekelberg, Schaerbeek, Saint-Gilles, Molenbeek-Saint-Jean, Saint-Josse-ten-Noode and Forest. In this story we count {zoneCount} neighbourhoods, our reading of the text of BISA. Another definition changes every figure; on the map you can choose. The name is about incomes in neighbourhoods, not about the people who live there.',
    },
    gap: {
      title: 'How large is the difference in income?',
      text: 'Per tax declaration, against the regional value: {zone} in the arme sikkel, {rest} in the other neighbourhoods. The map shows how far each one lies from the regional value.',
      notes:
        'These are means of neighbourhood figures, weighted by inhabitants, as differences from the regional value of BISA. People with higher and lower incomes live in every neighbourhood.',
    },
    closing: {
      title: 'Is the difference getting smaller?',
      text: 'The difference between the arme sikkel and the other neighbourhoods: {gapFirst} in {gapFirstYear}, {gapLast} in {gapLastYear}. In per cent: {gapPercentFirst} and {gapPercentLast}. So it got smaller in per cent, not in euros.',
      notes:
        'The answer depends on the measure: euros or per cent. Show both. We compare the same neighbourhoods every time: {gapZoneCount} of the arme sikkel and {gapRestCount} others. The amounts are not adjusted for prices. Only neighbourhoods with a figure in every year count, so that the comparison stays fair. Each year is weighted with its own inhabitants, the rise on the map with those of {gapLastYear}; so the differences do not agree to the euro. This does not say why the difference changes.',
    },
    work: {
      title: 'Work',
      text: 'The unemployment rate counts people looking for work, among all who work or look for work.',
      notes:
        'In {gapFirstYear} the difference was {gapFirst}, in {gapLastYear} {gapLast}, over the same neighbourhoods. The figure does not say why people find no work. Discrimination, language, diplomas and vacancies are not in it. The plan (section 1.2.6) says that young people in these neighbourhoods have work less often.',
    },
    protection: {
      title: 'Social protection',
      text: 'The social integration income (leefloon) is a last safety net. This map counts who receives it or an equivalent income, not who has a right to it.',
      notes:
        'The plan (section 1.2.1) says that people in Brussels with origins outside the European Union live on such an income more often. This map does not show that: figures by origin are not published per neighbourhood. Those who have a right to support and do not ask for it stay unseen too.',
    },
    housing: {
      title: 'Housing',
      text: 'Social housing is spread unevenly. A high figure is not a disadvantage here: it shows supply.',
      notes:
        'The figure says nothing about waiting times, rents or the state of the homes. A neighbourhood with little social housing can have a great need of it.',
    },
    age: {
      title: 'Age: where do the oldest inhabitants live?',
      text: 'The share of people aged 80 and over is higher on average outside the arme sikkel. So planning care and company close to home takes more than a look at income.',
      notes:
        'Age alone says little about health or income. Local service centres are mainly there for older people; their list on this map is not complete.',
    },
    nationality: {
      title: 'Nationality, read with care',
      text: 'This is current nationality, not origin. Many people in Brussels with a migration background are Belgian.',
      notes:
        'The plan (section 1.1) counts a migration background in another way and arrives at a much higher share: nearly three in four inhabitants in 2018. Per neighbourhood only nationality is known. A high or low share is neither good nor bad; that is why we do not rank the neighbourhoods.',
    },
    offer: {
      title: 'Where are the community centres and the libraries?',
      text: 'On this map of income per neighbourhood: {pointsCommunityCentre} community centres and {pointsLibrary} Dutch-language libraries.',
      notes:
        'The plan (part 4) sees community centres as anchors in the neighbourhood and as places of information, like the libraries. A symbol says where a centre or library is, not what happens there or how many people it has room for. An open diamond or ring: only the street or area is known. We do not know the address of one community centre; it is not on the map.',
    },
    reach: {
      title: 'Who lives within walking distance, and who does not?',
      text: 'The darker a neighbourhood, the more of its inhabitants live farther than a 15-minute walk from a community centre. People in the arme sikkel more often have a centre nearby.',
      notes:
        'We follow streets and paths, at 4.8 km an hour. People who walk more slowly do not get as far. This is about nearness; it does not say whether people know the centre, feel welcome or find room there.',
    },
    next: {
      title: 'Where would one more community centre help?',
      text: 'An example: one more centre, at the place that brings the most inhabitants of the arme sikkel within a 15-minute walk. Compare with the previous map.',
      notes:
        'For the whole region another place would be best: see ‘See the reach’ on the map. Stop the presentation on this slide to try it together. Add a place, close one, and see what changes. It is an exercise in walking distance, not a prediction, and not the choice of a building.',
    },
    limits: {
      title: 'What these maps cannot tell',
      text: 'Not origin per neighbourhood. Not who lives here without being registered. Not discrimination. Not how good a service is, or how much room it has. And not why a difference exists.',
      notes:
        'A neighbourhood figure sums up thousands of people: it says nothing about any one inhabitant. The map on this slide shows yet another measure of income: after tax, and adjusted for the size of the household. Use the maps to ask questions, and the people and organisations of the neighbourhood to answer them. Every map has a link, a source and an explanation of how it is computed.',
    },
  },
}
