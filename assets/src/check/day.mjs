// The day that is asked about, from the three fields of a form.

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/// {day: 'YYYY-MM-DD'}, null where the fields are empty or ask about today; or {fault}: a key of words/. `offset`: minutes from UTC.
export function dayIn(form, name, offset, now = Date.now()) {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => form.elements[`${name}-${part}`]?.value.trim() ?? '');
  if (year + month + day === '') return { day: null };
  const named = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const text = `${year.padStart(4, '0')}-${String(named || month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (read === null || Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== text) return { fault: 'fault.date' };
  const today = new Date(now + offset * 60_000).toISOString().slice(0, 10);
  if (text > today) return { fault: 'fault.day_to_come' };
  return { day: text === today ? null : text };
}
