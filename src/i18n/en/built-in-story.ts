import type { builtInStory as dutch } from '../nl/built-in-story.ts'

export const builtInStory: typeof dutch = {
  title: 'Living together in Brussels: the gap and the services',
  slides: {
    plan: {
      title: 'The map the plan starts from',
      text: 'The VGC’s policy plan Samenleven 2022-2025 shows one map: median taxable income per neighbourhood in {year}. In this edition {counted} of the {total} neighbourhoods have a figure for that year.',
      notes:
        'The plan (section 1.2.6) says that place of living, origin and social position are closely tied in Brussels. Incomes of zero are left out, as on the map in the plan. The hatched neighbourhoods have no figure here for this year. That is not the same as a low income.',
    },
    newest: {
      title: 'The same map, with the newest figures',
      text: 'Now {counted} of the {total} neighbourhoods have a figure. Classes and colours are those of the map before: what changes, really changed.',
      notes:
        'Do not simply compare the amounts of the two years: prices rose too. These are tax returns, not households, and income before tax.',
    },
    sickle: {
      title: 'The arme sikkel: a description, not a border',
      text: 'A half moon of neighbourhoods west and north of the historic centre, the Vijfhoek. The darker a neighbourhood, the more definitions count it in.',
      notes:
        'The plan (footnote to section 1.2.6) names neighbourhoods spread over eight municipalities: Anderlecht, the City of Brussels, Koekelberg, Schaerbeek, Saint-Gilles, Molenbeek-Saint-Jean, Saint-Josse-ten-Noode and Forest. In this story we count {zoneCount} neighbourhoods, our reading of the text of BISA. Another definition changes every figure a little; on the map you can choose.',
    },
    gap: {
      title: 'How large is the difference in income?',
      text: 'Per tax return, against the regional value: {zone} in the arme sikkel, {rest} in the other neighbourhoods. The map shows how far each one lies from the regional value.',
      notes:
        'These are means of neighbourhood figures, weighted by inhabitants, as differences from the regional value of BISA. People with higher and lower incomes live in every neighbourhood.',
    },
    closing: {
      title: 'Is the difference getting smaller?',
      text: 'In euros: {gapFirst} in {gapFirstYear} and {gapLast} in {gapLastYear}. In per cent: {gapPercentFirst} and {gapPercentLast}. Always the same neighbourhoods: {gapZoneCount} of the arme sikkel and {gapRestCount} others.',
      notes:
        'The answer depends on the measure: euros or per cent. Show both. The amounts are not adjusted for prices. Only neighbourhoods with a figure in every year count, so that the comparison stays fair. This does not say why the difference changes.',
    },
    work: {
      title: 'Work',
      text: 'The unemployment rate counts people looking for work, among all who work or look for work.',
      notes:
        'In {gapFirstYear} the difference was {gapFirst}, in {gapLastYear} {gapLast}, over the same neighbourhoods. The figure does not say why people find no work. Discrimination, language, diplomas and vacancies are not in it. The plan (section 1.2.6) also points to the chances of young people here.',
    },
    protection: {
      title: 'Social protection',
      text: 'The living wage is a last safety net. This map counts who receives it, not who has a right to it.',
      notes:
        'The plan (section 1.2.1) says that people of non-European origin in Brussels live on a living wage more often. This map does not show that: figures by origin per neighbourhood do not exist. Those who have a right to support and do not ask for it stay unseen too.',
    },
    housing: {
      title: 'Housing',
      text: 'Social housing is spread unevenly. A high figure is no disadvantage here: it is supply.',
      notes:
        'The figure says nothing of waiting times, rents or the state of the homes. A neighbourhood with little social housing can have a great need of it.',
    },
    age: {
      title: 'Age: where do the oldest inhabitants live?',
      text: 'Care and company close to home are needed outside the arme sikkel too. The share of people over 80 is higher in other parts of the city.',
      notes:
        'Age says nothing of health or income. Local service centres are mainly there for older people; their list on this map is not complete.',
    },
    nationality: {
      title: 'Nationality, read with care',
      text: 'This is current nationality, not origin. Many people in Brussels with a migration background are Belgian.',
      notes:
        'The plan (section 1.1) counts a migration background in another way and arrives much higher: nearly three in four inhabitants in 2018. Per neighbourhood only nationality is known. A high or low share is neither good nor bad; that is why we do not rank the neighbourhoods.',
    },
    offer: {
      title: 'Where are the community centres and the libraries?',
      text: 'On this map: {pointsCommunityCentre} community centres and {pointsLibrary} Dutch-language libraries, over the income per neighbourhood.',
      notes:
        'The plan (part 4) sees community centres as anchors in the neighbourhood and as places of information, like the libraries. A point says where a house stands, not what it does or how many people are welcome. An open diamond or ring: only the street or area is known.',
    },
    reach: {
      title: 'Who lives within a walk, and who does not?',
      text: '{zone} of the inhabitants of the arme sikkel live farther than a 15-minute walk from a community centre. In the other neighbourhoods it is {rest}.',
      notes:
        'We follow streets and paths, at 4.8 km an hour. People who walk more slowly get less far. This is nearness; it does not say whether people know the centre, feel welcome or find room there.',
    },
    next: {
      title: 'Where would one more library help?',
      text: 'On the map, choose ‘See the reach’. Wijkwijzer looks for the place that brings most inhabitants within a walk, for everyone or first for neighbourhoods with low incomes.',
      notes:
        'Stop the presentation on this slide to try it together: the map opens with this question. Add a place, close one, and see what changes. It is an exercise in walking distance, no prediction and no choice of a building.',
    },
    limits: {
      title: 'What these maps can not tell',
      text: 'Not origin per neighbourhood. Not who lives here without being registered. Not discrimination. Not how good a service is. And not why a difference exists.',
      notes:
        'Neighbourhood figures are averages: nobody is their neighbourhood. Use the maps to ask questions, and the people and organisations of the neighbourhood to answer them. Every map has a link, a source and an explanation of how it is computed.',
    },
  },
}
