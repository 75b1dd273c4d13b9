// The pages work without any of this; what is here makes them quicker.
import { createAll, Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner, Radios, ServiceNavigation, SkipLink } from 'govuk-frontend';
import { startSignature } from './signature.mjs';
import { startScan } from './scan.mjs';
import { startPrint } from './print.mjs';

for (const component of [Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner, Radios, ServiceNavigation, SkipLink]) createAll(component);
for (const [module, start] of [['app-signature', startSignature], ['app-scan', startScan], ['app-print', startPrint]]) {
  for (const element of document.querySelectorAll(`[data-module="${module}"]`)) start(element);
}
