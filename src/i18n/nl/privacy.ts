/** What the page says of the person who reads it, and of what it is made with. */
export const privacy = {
  title: 'Privacy',
  lines: [
    'De kaart zet geen cookies, volgt niemand en vraagt niets aan andere websites.',
    'Wat je kiest, staat in het adres van de pagina. Wie de kaart aanbiedt, krijgt dat adres te zien wanneer je de pagina opent, en kan zoals bij elke website bijhouden welk bestand wanneer is gevraagd. Verder wordt er niets verstuurd.',
    'Waar je bent, vragen we alleen als je daarop drukt. Je plek komt in het adres van de pagina: ze gaat pas mee als je de pagina opnieuw opent of de link deelt.',
  ],
  keptTitle: 'Wat deze browser bewaart',
  kept: [
    'de weergave die je koos: licht, donker of meer contrast;',
    'je verhalen;',
    'de cijfers en adressen die je zelf toevoegt;',
    'een presentatie die bezig is, tot je het venster sluit;',
    'een kopie van de kaart, zodat ze zonder internet werkt.',
  ],
  deletion:
    'Je wist dat alles in de instellingen van je browser, bij de gegevens van deze website. Een verhaal, of wat je zelf toevoegde, kun je ook hier verwijderen.',
  licences: 'Programma’s van anderen in deze kaart, met hun licenties',
}
