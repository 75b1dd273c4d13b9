// Reads QR codes where the browser itself cannot.
export { default } from 'jsqr';
