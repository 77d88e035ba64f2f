/** The notes on the evidence of the arme sikkel in Dutch, by the note of the edition. */
export const evidenceNotes: Readonly<Record<string, string>> = {
  'glossary: inside the Vijfhoek, west of the North-South rail junction (geometry: 100 % west)':
    'Glossarium: in de Vijfhoek, ten westen van de spoorverbinding Noord-Zuid (op de kaart: 100 % ten westen).',
  'named as a wijk OF the arme sikkel (the only one slightly above 18 000 EUR in 2018)':
    'Wordt een wijk van de arme sikkel genoemd (de enige net boven 18 000 euro in 2018).',
  'named likewise (11 000-13 500 EUR per inhabitant, 2015)':
    'Wordt ook zo genoemd (11 000 tot 13 500 euro per inwoner, 2015).',
  'glossary names the Marollen explicitly': 'Het glossarium noemt de Marollen met naam.',
  'named with the highest unemployment of the arme sikkel (>30 %, 2018)':
    'Wordt genoemd met de hoogste werkloosheid van de arme sikkel (meer dan 30 %, 2018).',
  'glossary: inside the Vijfhoek, west of the North-South rail junction (geometry: 93 % west)':
    'Glossarium: in de Vijfhoek, ten westen van de spoorverbinding Noord-Zuid (op de kaart: 93 % ten westen).',
  'named as a wijk of the arme sikkel (2015)': 'Wordt een wijk van de arme sikkel genoemd (2015).',
  'glossary: the east of Anderlecht, between railway and canal (geometry: 100 % between the canal and the main railway)':
    'Glossarium: het oosten van Anderlecht, tussen spoorweg en kanaal (op de kaart: 100 % tussen het kanaal en de grote spoorlijn).',
  'glossary: the east of Anderlecht, between railway and canal (geometry: 99 %)':
    'Glossarium: het oosten van Anderlecht, tussen spoorweg en kanaal (op de kaart: 99 %).',
  'glossary: the east of Anderlecht, between railway and canal (geometry: 95 %; 27 % of its area is in Molenbeek)':
    'Glossarium: het oosten van Anderlecht, tussen spoorweg en kanaal (op de kaart: 95 %; 27 % van de oppervlakte ligt in Molenbeek).',
  'named: unemployment >30 % in the arme sikkel (2018)':
    'Wordt genoemd: werkloosheid boven 30 % in de arme sikkel (2018).',
  'glossary: the east of Sint-Jans-Molenbeek, between railway and canal (geometry: 99 % between L28 and canal)':
    'Glossarium: het oosten van Sint-Jans-Molenbeek, tussen spoorweg en kanaal (op de kaart: 99 % tussen spoorlijn 28 en het kanaal).',
  'glossary: the east of Sint-Jans-Molenbeek, between railway and canal (geometry: 89 %)':
    'Glossarium: het oosten van Sint-Jans-Molenbeek, tussen spoorweg en kanaal (op de kaart: 89 %).',
  'glossary: the east of Sint-Jans-Molenbeek, between railway and canal (geometry: 99 %)':
    'Glossarium: het oosten van Sint-Jans-Molenbeek, tussen spoorweg en kanaal (op de kaart: 99 %).',
  'geometry: 96 % between L28 and canal; plan text names the municipality of Koekelberg, of which wijk 17 is the only one in the first crown':
    'Op de kaart: 96 % tussen spoorlijn 28 en het kanaal. Het beleidsplan noemt de gemeente Koekelberg; daarvan ligt alleen deze wijk in de eerste kroon.',
  'first crown west (density text)': 'Eerste kroon in het westen (tekst over dichtheid).',
  'glossary: the east of Sint-Jans-Molenbeek, between railway and canal + "industrial zones along the canal" (geometry: 84 % between L28 and canal; 43 % of area in Molenbeek, 57 % Brussel incl. Tour & Taxis)':
    'Glossarium: het oosten van Sint-Jans-Molenbeek, tussen spoorweg en kanaal, en de industriezones langs het kanaal (op de kaart: 84 % tussen spoorlijn 28 en het kanaal; 43 % van de oppervlakte in Molenbeek, 57 % in Brussel, met Tour & Taxis).',
  'glossary: in the north the municipality of Sint-Joost and the west of Schaarbeek; + canal zone (area: 60 % Brussel, 27 % Schaarbeek, 13 % Sint-Joost; part of Sint-Joost, whose whole municipality is in the definition)':
    'Glossarium: in het noorden de gemeente Sint-Joost en het westen van Schaarbeek, en de kanaalzone (oppervlakte: 60 % Brussel, 27 % Schaarbeek, 13 % Sint-Joost; heel Sint-Joost hoort bij de omschrijving).',
  'glossary: in the north the municipality of Sint-Joost and the west of Schaarbeek':
    'Glossarium: in het noorden de gemeente Sint-Joost en het westen van Schaarbeek.',
  'first crown north (density text)': 'Eerste kroon in het noorden (tekst over dichtheid).',
  'glossary: in the north the municipality of Sint-Joost and the west of Schaarbeek ("west of Schaarbeek"; no wijk list gives the eastern limit)':
    'Glossarium: in het noorden de gemeente Sint-Joost en het westen van Schaarbeek (‘het westen’: geen lijst van wijken zegt waar dat in het oosten ophoudt).',
  'glossary: in the north the municipality of Sint-Joost and the west of Schaarbeek (100 % in Sint-Joost)':
    'Glossarium: in het noorden de gemeente Sint-Joost en het westen van Schaarbeek (100 % in Sint-Joost).',
  'glossary: in the south the low parts of Sint-Gillis and Vorst':
    'Glossarium: in het zuiden de lage delen van Sint-Gillis en Vorst.',
  '"bas de Saint-Gilles"':
    'Een krant noemt de buurt ‘bas de Saint-Gilles’ (het lage deel van Sint-Gillis).',
  'glossary: in the south the low parts of Sint-Gillis and Vorst (the wijk is called Laag Vorst / Bas Forest)':
    'Glossarium: in het zuiden de lage delen van Sint-Gillis en Vorst (de wijk heet Laag Vorst).',
  'first crown by code block, but only 13 % inside L28-canal; not named in the glossary; 2018 value not on hand (2022: 20 653 EUR)':
    'Eerste kroon volgens de nummering, maar maar 13 % tussen spoorlijn 28 en het kanaal. Niet genoemd in het glossarium. Cijfer van 2018 niet gevonden (2022: 20 653 euro).',
  'first crown north/west by code block and 70 % inside L28-canal; the 2018 text says first-crown wijken OUTSIDE the sikkel are those of the south and east':
    'Eerste kroon in het noordwesten volgens de nummering, en 70 % tussen spoorlijn 28 en het kanaal. De tekst van 2018 zegt dat de wijken van de eerste kroon buiten de sikkel in het zuiden en oosten liggen.',
  'press places Place Bockstael (Laken) in the croissant pauvre':
    'De pers legt het Bockstaelplein (Laken) in de arme sikkel.',
  'NOT named in the glossary; 2018 value not on hand (2022: 20 052 EUR)':
    'Niet genoemd in het glossarium. Cijfer van 2018 niet gevonden (2022: 20 052 euro).',
}
