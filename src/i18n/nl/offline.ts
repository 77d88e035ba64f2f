export const offline = {
  ready: 'Deze kaart staat nu ook op dit toestel: ze werkt zonder internet.',
  updateWaiting: 'Er is een nieuwe versie van de kaart.',
  update: 'Nu vernieuwen',
  later: 'Later',
  replaced:
    'De kaart is intussen vernieuwd, en dit tabblad mist daardoor een deel. Laad het opnieuw: wat je ziet en je verhalen blijven.',
  reload: 'Opnieuw laden',
  broken:
    'De pagina kan dit niet tekenen. Laad ze opnieuw: wat je zag, staat in het adres, en je verhalen blijven.',
}
