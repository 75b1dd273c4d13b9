// The pages work without any of this; what is here makes them quicker.
import { createAll, Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner, Radios, ServiceNavigation, SkipLink } from 'govuk-frontend';
import { startSignature } from './signature.mjs';
import { startScan } from './scan.mjs';
import { startPrint } from './print.mjs';

for (const component of [Button, CharacterCount, Checkboxes, ErrorSummary, FileUpload, NotificationBanner, Radios, ServiceNavigation, SkipLink]) createAll(component);
// The enhanced upload's button has a comma in it that is heard and not seen, so that what is seen is no longer part of its name (WCAG 2.5.3).
for (const comma of document.querySelectorAll('.govuk-file-upload-button > [id$="-comma"]')) comma.parentElement.after(comma);
for (const [module, start] of [['app-signature', startSignature], ['app-scan', startScan], ['app-print', startPrint]]) {
  for (const element of document.querySelectorAll(`[data-module="${module}"]`)) start(element);
}
