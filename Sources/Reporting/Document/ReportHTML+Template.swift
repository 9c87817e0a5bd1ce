extension ReportHTML {
  /// The templates by name.
  ///
  /// Each begins with the type of its content, those that others include as well: the library would go back to its own
  /// HTML in them.
  static let templates = [
    "page": page, "body": body, "line": line, "prose": prose, "table": table,
  ].mapValues { "{{% CONTENT_TYPE: \(EscapedHTML.name)}}" + $0 }

  private static let page = """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="color-scheme" content="light dark">
    <title>{{title}}</title>
    <style>
    {{{style}}}
    {{{plotStyle}}}
    </style>
    </head>
    <body>
    <main>
    {{{body}}}
    </main>
    </body>
    </html>

    """

  private static let body =
    "{{#blocks}}{{^isFirst}}\n{{/isFirst}}"
    + "{{#heading}}<h{{level}}>{{>prose}}</h{{level}}>{{/heading}}"
    + "{{#paragraph}}<p>{{>line}}</p>{{/paragraph}}"
    + "{{#list}}<{{element}}>\n{{#items}}<li>{{>line}}</li>\n{{/items}}</{{element}}>{{/list}}"
    + "{{#quote}}<pre class=\"log\">{{#lines}}<code>{{text}}</code>{{#hasMore}}\n{{/hasMore}}{{/lines}}</pre>{{/quote}}"
    + "{{#commands}}<pre>{{#lines}}<code>{{text}}</code>{{#hasMore}}\n{{/hasMore}}{{/lines}}</pre>{{/commands}}"
    + "{{#table}}{{>table}}{{/table}}"
    + "{{#plot}}{{{figure}}}{{/plot}}"
    + "{{#key}}\n<p>{{>prose}}</p>{{/key}}{{/blocks}}"

  private static let line =
    "{{#spans}}{{#gap}} {{/gap}}{{>prose}}"
    + "{{#isSource}}<span class=\"source\">[{{sources}}]</span>{{/isSource}}{{/spans}}"

  private static let prose =
    "{{#pieces}}{{#isCode}}<code>{{text}}</code>{{/isCode}}{{^isCode}}{{text}}{{/isCode}}{{/pieces}}"

  private static let table =
    "<div class=\"wide\"><table>\n<thead><tr>"
    + "{{#headings}}<th scope=\"col\"{{#isNumber}} class=\"number\"{{/isNumber}}>{{text}}</th>{{/headings}}"
    + "</tr></thead>\n<tbody>\n"
    + "{{#rows}}<tr{{#hasMark}} class=\"{{mark}}\"{{/hasMark}}>"
    + "{{#cells}}<td{{#isNumber}} class=\"number\"{{/isNumber}}>{{>prose}}</td>{{/cells}}</tr>\n{{/rows}}"
    + "</tbody>\n</table></div>"
}
