/**
 * The story that comes with the app. Numbers come from the figure of each slide, between braces;
 * what the policy plan says is told in our words, with its title and section.
 */
export const builtInStory = {
  title: 'Samenleven in Brussel: de kloof en het aanbod',
  slides: {
    plan: {
      title: 'De kaart uit het beleidsplan',
      text: 'Het Beleidsplan Samenleven 2022-2025 van de VGC toont één kaart: het mediaan belastbaar inkomen per wijk in {year}. In deze editie hebben {counted} van de {total} wijken een cijfer voor dat jaar.',
      notes:
        'Het plan wil meer gelijke kansen en een kleinere herkomstkloof. Het zegt (deel 1.2.6) dat wonen, herkomst en sociale positie in Brussel nauw samenhangen. Inkomens van nul tellen niet mee, net als op de kaart in het plan. De gearceerde wijken hebben hier geen cijfer voor dit jaar. Dat is iets anders dan een laag inkomen.',
    },
    newest: {
      title: 'Dezelfde kaart, met de nieuwste cijfers',
      text: 'Nu hebben {counted} wijken een cijfer. De klassen en kleuren zijn dezelfde als op de vorige kaart. Maar er tellen meer wijken mee, en ook de prijzen zijn gestegen.',
      notes:
        'Vergelijk de bedragen van de twee jaren dus niet zonder meer. Verderop doen we dat wel, met telkens dezelfde wijken. Het gaat om aangiften, niet om gezinnen, en om inkomen vóór belasting.',
    },
    sickle: {
      title: 'De arme sikkel: een omschrijving, geen grens',
      text: 'Een halve maan van wijken met lagere inkomens, ten westen en ten noorden van de Vijfhoek. Hoe sterker de kleur, hoe meer omschrijvingen een wijk meetellen.',
      notes:
        'Het plan (voetnoot bij deel 1.2.6) noemt wijken verspreid over acht gemeenten: Anderlecht, Brussel-Stad, Koekelberg, Schaarbeek, Sint-Gillis, Sint-Jans-Molenbeek, Sint-Joost-ten-Node en Vorst. In dit verhaal tellen we {zoneCount} wijken, onze lezing van de tekst van BISA. Met een andere omschrijving verandert elk cijfer; op de kaart kun je ze zelf kiezen. De naam gaat over inkomens in wijken, niet over de mensen die er wonen.',
    },
    gap: {
      title: 'Hoe groot is het verschil in inkomen?',
      text: 'Per aangifte, tegenover de regionale waarde: {zone} in de arme sikkel, {rest} in de andere wijken. De kaart toont hoe ver elke wijk van die waarde ligt.',
      notes:
        'Het zijn gemiddelden van wijkcijfers, gewogen naar inwoners, als verschil met de regionale waarde van BISA. In elke wijk wonen mensen met hogere en lagere inkomens.',
    },
    closing: {
      title: 'Wordt het verschil kleiner?',
      text: 'Het verschil van de arme sikkel met de andere wijken: {gapFirst} in {gapFirstYear}, {gapLast} in {gapLastYear}. In procent: {gapPercentFirst} en {gapPercentLast}. In procent werd het dus kleiner, in euro niet.',
      notes:
        'Het antwoord hangt af van de maat: euro of procent. Toon ze allebei. We vergelijken telkens dezelfde wijken: {gapZoneCount} van de arme sikkel en {gapRestCount} andere. De bedragen zijn niet aangepast aan de prijzen. Alleen wijken met een cijfer in elk jaar tellen mee, zodat de vergelijking eerlijk blijft. Elk jaar weegt met zijn eigen inwoners, de stijging op de kaart met die van {gapLastYear}; daarom kloppen de verschillen niet tot op de euro met elkaar. Dit zegt niet waarom het verschil verandert.',
    },
    work: {
      title: 'Werk',
      text: 'De werkloosheidsgraad telt mensen die werk zoeken, op alle mensen die werken of werk zoeken.',
      notes:
        'In {gapFirstYear} was het verschil {gapFirst}, in {gapLastYear} {gapLast}, telkens over dezelfde wijken. Het cijfer zegt niet waarom mensen geen werk vinden. Discriminatie, taal, diploma en aanbod zie je er niet in. Het plan (deel 1.2.6) zegt dat jongeren in deze wijken minder vaak werk hebben.',
    },
    protection: {
      title: 'Sociale bescherming',
      text: 'Het leefloon is een laatste vangnet. Deze kaart telt wie een leefloon of een gelijkgesteld inkomen krijgt, niet wie er recht op heeft.',
      notes:
        'Het plan (deel 1.2.1) zegt dat Brusselaars met een herkomst van buiten de Europese Unie vaker van een leefloon of iets gelijkaardigs leven. Dat zie je niet op deze kaart: cijfers naar herkomst per wijk worden niet gepubliceerd. Ook wie recht heeft op steun en ze niet vraagt, blijft onzichtbaar.',
    },
    housing: {
      title: 'Wonen',
      text: 'Sociale woningen liggen ongelijk verspreid. Een hoog cijfer is hier geen nadeel: het is aanbod.',
      notes:
        'Het cijfer zegt niets over wachttijden, huurprijzen of de staat van de woningen. Een wijk met weinig sociale woningen kan dus tegelijk een grote nood hebben.',
    },
    age: {
      title: 'Leeftijd: waar wonen de oudste inwoners?',
      text: 'Het aandeel 80-plussers ligt buiten de arme sikkel gemiddeld hoger. Wie zorg en ontmoeting dicht bij huis plant, kijkt dus naar meer dan het inkomen.',
      notes:
        'Leeftijd alleen zegt weinig over gezondheid of inkomen. Lokale dienstencentra zijn er vooral voor oudere mensen; hun lijst op deze kaart is niet volledig.',
    },
    nationality: {
      title: 'Nationaliteit, met zorg gelezen',
      text: 'Dit is de huidige nationaliteit, niet de herkomst. Veel Brusselaars met een migratieachtergrond zijn Belg.',
      notes:
        'Het plan (deel 1.1) telt wie een migratieachtergrond heeft op een andere manier en komt veel hoger uit: bijna drie op vier Brusselaars in 2018. Per wijk is alleen de nationaliteit bekend. Een hoog of laag aandeel is goed noch slecht; daarom rangschikken we de wijken niet.',
    },
    offer: {
      title: 'Waar staan de gemeenschapscentra en de bibliotheken?',
      text: 'Op deze kaart van het inkomen per wijk: {pointsCommunityCentre} gemeenschapscentra en {pointsLibrary} Nederlandstalige bibliotheken.',
      notes:
        'Het plan (deel 4) ziet gemeenschapscentra als ankers in de buurt en als plek voor informatie, net als de bibliotheken. Een teken zegt waar een centrum of bibliotheek staat, niet wat er gebeurt of voor hoeveel mensen er plaats is. Een open ruit of ring: alleen de straat of buurt is bekend. Van één gemeenschapscentrum kennen we geen adres; het staat niet op de kaart.',
    },
    reach: {
      title: 'Wie woont op wandelafstand, en wie niet?',
      text: 'Hoe donkerder een wijk, hoe meer inwoners verder dan 15 minuten stappen van een gemeenschapscentrum wonen. Wie in de arme sikkel woont, heeft vaker een centrum dichtbij.',
      notes:
        'We rekenen langs straten en paden, aan 4,8 km per uur. Wie trager stapt, geraakt minder ver. Het gaat om nabijheid, niet om de vraag of iemand het centrum kent, er zich welkom voelt of er terechtkan.',
    },
    next: {
      title: 'Waar zou een extra gemeenschapscentrum helpen?',
      text: 'Een voorbeeld: één centrum erbij, op de plek die in de arme sikkel de meeste inwoners binnen 15 minuten wandelen brengt. Vergelijk met de vorige kaart.',
      notes:
        'Wie het hele gewest wil dienen, vindt een andere plek: kijk op de kaart bij ‘Bekijk het bereik’. Stop de presentatie op deze slide om het samen te proberen. Voeg een plek toe, sluit er een, en kijk wat er verandert. Het is een denkoefening over wandelafstand, geen voorspelling en geen keuze van een gebouw.',
    },
    limits: {
      title: 'Wat deze kaarten niet vertellen',
      text: 'Niet de herkomst per wijk. Niet wie hier woont zonder inschrijving. Niet discriminatie. Niet hoe goed een dienst is of hoeveel plaats er is. En niet waarom een verschil bestaat.',
      notes:
        'Een wijkcijfer vat duizenden mensen samen: het zegt niets over één inwoner. De kaart op deze slide toont nog een andere maat van inkomen: na belasting, en omgerekend volgens de grootte van het gezin. Gebruik de kaarten om vragen te stellen, en de mensen en organisaties van de wijk om ze te beantwoorden. Elke kaart heeft een link, een bron en een uitleg van de berekening.',
    },
  },
}
