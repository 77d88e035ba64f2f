export const offline = {
  ready: 'Deze kaart staat nu ook op dit toestel: ze werkt zonder internet.',
  updateWaiting: 'Er is een nieuwe versie van de kaart.',
  update: 'Nu vernieuwen',
  later: 'Later',
}
