// Runs before anything of the page is drawn, so that what scripts will change never flickers. An inline script would do the same, and is forbidden.
document.body.classList.add('js-enabled');
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported');
