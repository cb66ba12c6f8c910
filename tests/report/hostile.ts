/** A posting each part of which tries to run something, should a page take it for markup. */
export const HOSTILE = `# [Baker <img src=x onerror="alert('title')">](javascript:alert('link'))
### Larkfield "><svg onload=alert('company')> & Sons
#### \`🌎 Leeds, UK\`

</script><script>alert('script')</script><!--<script>
</pre></section><iframe src="https://example.com/frame"></iframe>
<a href="javascript:alert('anchor')">Apply</a> <style>body { background: url(https://example.com/style) }</style>
A line\u2028and another\u2029one, and \u202eturned letters.

Salary: £30,000 - £32,000 a year.

Requirements
- 3 years of experience at an oven <script>alert('item')</script>
- Knowledge of TypeScript'); alert('text
- A driving licence is a plus

Apply at javascript:alert('apply')
`;
