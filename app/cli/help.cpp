// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/words.h"

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineWidth = 96;
constexpr int textColumn = 30;

/// @p text in lines of at most lineWidth, each after the first indented to the text column.
QString wrapped(const QString &text)
{
    QString result;
    int column = textColumn;
    for (const QString &word : text.split(u' ')) {
        const bool isFirst = column == textColumn;
        if (!isFirst && column + 1 + word.size() > lineWidth) {
            result += u'\n' + QString(textColumn, u' ') + word;
            column = textColumn + int(word.size());
        } else {
            result += (isFirst ? QString() : u" "_s) + word;
            column += int(word.size()) + (isFirst ? 0 : 1);
        }
    }
    return result;
}

QString entry(const QString &left, const char *text)
{
    const QString head = u"  "_s + left;
    const QString gap = head.size() < textColumn - 1 ? QString(textColumn - head.size(), u' ')
                                                     : u'\n' + QString(textColumn, u' ');
    return head + gap + wrapped(Cli::tr(text)) + u'\n';
}

QString entries(const std::vector<Option> &options)
{
    QString text;
    for (const Option &option : options) {
        const QString value = QString::fromLatin1(option.value);
        text += entry(u"--"_s + QLatin1StringView(option.name) + (value.isEmpty() ? u""_s : u' ' + value),
                      option.help);
    }
    return text;
}

QString ending()
{
    return u'\n'
        + Cli::tr("Ends with 0 when done, 1 when it failed, 2 when used wrongly, 3 when partly done.")
        + u'\n';
}

} // namespace

QString helpPage()
{
    QString text = Cli::tr("Usage: callboard [options] %1\n       callboard SUB-COMMAND [options]")
                       .arg(QString::fromUtf8(windowSpec().arguments));
    text += u"\n\n"_s
        + Cli::tr("All calls of a company in one place. Without a sub-command it opens the window.")
        + u"\n\n"_s;
    text += Cli::tr("Options of the window:") + u'\n' + entries(windowSpec().options) + u'\n';
    text += Cli::tr("Options everywhere:") + u'\n' + entries(commonOptions()) + u'\n';
    text += Cli::tr("Sub-commands (callboard SUB-COMMAND --help says more):") + u'\n';
    for (const CommandSpec &spec : commandSpecs())
        text += entry(QString::fromLatin1(spec.name) + u' ' + QString::fromUtf8(spec.arguments), spec.brief);
    return text + ending();
}

QString helpPage(const CommandSpec &spec)
{
    QString usage = u"callboard "_s + QLatin1StringView(spec.name);
    if (*spec.arguments)
        usage += u' ' + QString::fromUtf8(spec.arguments);
    QString text = Cli::tr("Usage: %1 [options]").arg(usage) + u"\n\n"_s;
    const QString brief = Cli::tr(spec.brief);
    text += brief.left(1).toUpper() + brief.mid(1) + u".\n\n"_s;
    if (!spec.options.empty())
        text += Cli::tr("Options:") + u'\n' + entries(spec.options) + u'\n';
    return text + Cli::tr("Options everywhere:") + u'\n' + entries(commonOptions()) + ending();
}

} // namespace callboard
