/** The notes on the evidence of the arme sikkel in French, by the note of the edition. */
export const evidenceNotes: Readonly<Record<string, string>> = {
  'glossary: inside the Vijfhoek, west of the North-South rail junction (geometry: 100 % west)':
    'Glossaire : dans le Pentagone, à l’ouest de la jonction Nord-Midi (sur la carte : 100 % à l’ouest).',
  'named as a wijk OF the arme sikkel (the only one slightly above 18 000 EUR in 2018)':
    'Citée comme quartier du croissant pauvre (le seul un peu au-dessus de 18 000 euros en 2018).',
  'named likewise (11 000-13 500 EUR per inhabitant, 2015)':
    'Cité de la même façon (de 11 000 à 13 500 euros par habitant, 2015).',
  'glossary names the Marollen explicitly': 'Le glossaire cite les Marolles par leur nom.',
  'named with the highest unemployment of the arme sikkel (>30 %, 2018)':
    'Cité avec le chômage le plus élevé du croissant pauvre (plus de 30 %, 2018).',
  'glossary: inside the Vijfhoek, west of the North-South rail junction (geometry: 93 % west)':
    'Glossaire : dans le Pentagone, à l’ouest de la jonction Nord-Midi (sur la carte : 93 % à l’ouest).',
  'named as a wijk of the arme sikkel (2015)': 'Cité comme quartier du croissant pauvre (2015).',
  'glossary: the east of Anderlecht, between railway and canal (geometry: 100 % between the canal and the main railway)':
    'Glossaire : l’est d’Anderlecht, entre le chemin de fer et le canal (sur la carte : 100 % entre le canal et la grande ligne).',
  'glossary: the east of Anderlecht, between railway and canal (geometry: 99 %)':
    'Glossaire : l’est d’Anderlecht, entre le chemin de fer et le canal (sur la carte : 99 %).',
  'glossary: the east of Anderlecht, between railway and canal (geometry: 95 %; 27 % of its area is in Molenbeek)':
    'Glossaire : l’est d’Anderlecht, entre le chemin de fer et le canal (sur la carte : 95 % ; 27 % de la surface est à Molenbeek).',
  'named: unemployment >30 % in the arme sikkel (2018)':
    'Cité : chômage de plus de 30 % dans le croissant pauvre (2018).',
  'glossary: the east of Sint-Jans-Molenbeek, between railway and canal (geometry: 99 % between L28 and canal)':
    'Glossaire : l’est de Molenbeek-Saint-Jean, entre le chemin de fer et le canal (sur la carte : 99 % entre la ligne 28 et le canal).',
  'glossary: the east of Sint-Jans-Molenbeek, between railway and canal (geometry: 89 %)':
    'Glossaire : l’est de Molenbeek-Saint-Jean, entre le chemin de fer et le canal (sur la carte : 89 %).',
  'glossary: the east of Sint-Jans-Molenbeek, between railway and canal (geometry: 99 %)':
    'Glossaire : l’est de Molenbeek-Saint-Jean, entre le chemin de fer et le canal (sur la carte : 99 %).',
  'geometry: 96 % between L28 and canal; plan text names the municipality of Koekelberg, of which wijk 17 is the only one in the first crown':
    'Sur la carte : 96 % entre la ligne 28 et le canal. Le plan cite la commune de Koekelberg ; seul ce quartier de la commune est dans la première couronne.',
  'first crown west (density text)': 'Première couronne à l’ouest (texte sur la densité).',
  'glossary: the east of Sint-Jans-Molenbeek, between railway and canal + "industrial zones along the canal" (geometry: 84 % between L28 and canal; 43 % of area in Molenbeek, 57 % Brussel incl. Tour & Taxis)':
    'Glossaire : l’est de Molenbeek-Saint-Jean, entre le chemin de fer et le canal, et les zones industrielles le long du canal (sur la carte : 84 % entre la ligne 28 et le canal ; 43 % de la surface à Molenbeek, 57 % à Bruxelles, avec Tour & Taxis).',
  'glossary: in the north the municipality of Sint-Joost and the west of Schaarbeek; + canal zone (area: 60 % Brussel, 27 % Schaarbeek, 13 % Sint-Joost; part of Sint-Joost, whose whole municipality is in the definition)':
    'Glossaire : au nord la commune de Saint-Josse et l’ouest de Schaerbeek, et la zone du canal (surface : 60 % Bruxelles, 27 % Schaerbeek, 13 % Saint-Josse ; toute la commune de Saint-Josse fait partie de la description).',
  'glossary: in the north the municipality of Sint-Joost and the west of Schaarbeek':
    'Glossaire : au nord la commune de Saint-Josse et l’ouest de Schaerbeek.',
  'first crown north (density text)': 'Première couronne au nord (texte sur la densité).',
  'glossary: in the north the municipality of Sint-Joost and the west of Schaarbeek ("west of Schaarbeek"; no wijk list gives the eastern limit)':
    'Glossaire : au nord la commune de Saint-Josse et l’ouest de Schaerbeek (« l’ouest » : aucune liste de quartiers ne dit où il s’arrête à l’est).',
  'glossary: in the north the municipality of Sint-Joost and the west of Schaarbeek (100 % in Sint-Joost)':
    'Glossaire : au nord la commune de Saint-Josse et l’ouest de Schaerbeek (100 % à Saint-Josse).',
  'glossary: in the south the low parts of Sint-Gillis and Vorst':
    'Glossaire : au sud les parties basses de Saint-Gilles et de Forest.',
  '"bas de Saint-Gilles"': 'Un journal situe le quartier dans le « bas de Saint-Gilles ».',
  'glossary: in the south the low parts of Sint-Gillis and Vorst (the wijk is called Laag Vorst / Bas Forest)':
    'Glossaire : au sud les parties basses de Saint-Gilles et de Forest (le quartier s’appelle Bas Forest).',
  'first crown by code block, but only 13 % inside L28-canal; not named in the glossary; 2018 value not on hand (2022: 20 653 EUR)':
    'Première couronne selon la numérotation, mais 13 % seulement entre la ligne 28 et le canal. Pas cité dans le glossaire. Chiffre de 2018 non trouvé (2022 : 20 653 euros).',
  'first crown north/west by code block and 70 % inside L28-canal; the 2018 text says first-crown wijken OUTSIDE the sikkel are those of the south and east':
    'Première couronne au nord-ouest selon la numérotation, et 70 % entre la ligne 28 et le canal. Le texte de 2018 dit que les quartiers de la première couronne hors du croissant sont ceux du sud et de l’est.',
  'press places Place Bockstael (Laken) in the croissant pauvre':
    'La presse situe la place Bockstael (Laeken) dans le croissant pauvre.',
  'NOT named in the glossary; 2018 value not on hand (2022: 20 052 EUR)':
    'Pas cité dans le glossaire. Chiffre de 2018 non trouvé (2022 : 20 052 euros).',
}
