// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"
#include "app/pages/pages.h"

#include <QList>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

/// @p text so that troff shows it as it is: hyphens that can be copied, no commands, ASCII only.
QString literal(const QString &text)
{
    QString result;
    for (const uint code : text.toUcs4()) {
        if (code == u'\\')
            result += u"\\e"_s;
        else if (code == u'-')
            result += u"\\-"_s;
        else if (code == u'~' || code == u'^') // else they become accents
            result += code == u'~' ? u"\\(ti"_s : u"\\(ha"_s;
        else if (code > 126)
            result += u"\\[u%1]"_s.arg(QString::number(code, 16).toUpper().rightJustified(4, u'0'));
        else
            result += QChar(code);
    }
    return result.startsWith(u'.') || result.startsWith(u'\'') ? u"\\&"_s + result : result;
}

QString literal(const char *text)
{
    return literal(QString::fromUtf8(text));
}

QString bold(const QString &text)
{
    return u"\\fB"_s + literal(text) + u"\\fR"_s;
}

/// Place-holders: what the user replaces.
QString slanted(const char *text)
{
    return *text ? u" \\fI"_s + literal(text) + u"\\fR"_s : QString();
}

QString sentence(const char *brief)
{
    const QString text = literal(brief);
    return text.left(1).toUpper() + text.mid(1) + u".\n"_s;
}

QString entry(const QString &head, const QString &text)
{
    return u".TP\n"_s + head + u'\n' + text;
}

QString entries(const std::vector<Option> &options)
{
    QString text;
    for (const Option &option : options) {
        const QString name = QString::fromLatin1(option.name);
        const QString head = (name == u"help" ? bold(u"-h"_s) + u", "_s : QString()) + bold(u"--"_s + name);
        text += entry(head + slanted(option.value), sentence(option.help));
    }
    return text;
}

QString command(const CommandSpec &spec)
{
    return u".SS "_s + bold(QString::fromLatin1(spec.name)) + slanted(spec.arguments) + u'\n'
        + sentence(spec.brief) + entries(spec.options);
}

QString section(const char *title)
{
    return u".SH "_s + QString::fromLatin1(title) + u'\n';
}

/// Lines that are troff already.
const auto beginning = uR"(.SH NAME
callboard \- dashboard for the calls of a front desk
.SH SYNOPSIS
.B callboard
[\fIoptions\fR] [\fBcallboard://call/\fIID\fR[\fB?t=\fISECONDS\fR] | \fBtel:\fINUMBER\fR]
.br
.B callboard
\fISUB\-COMMAND\fR [\fIoptions\fR]
.SH DESCRIPTION
Callboard keeps a local copy of the calls that your call systems know about, and lets you search, read and
annotate them at once, with or without a network.
Without a sub\-command it opens the window.
Where a window is open on the same profile already, that one comes forward and shows what was asked for.
A link to a call shows that call; a telephone number shows the calls with it, and dials nothing.
Sub\-commands need no display.
)"_s;

const auto ending = uR"(.SH EXIT STATUS
.TP
.B 0
Done.
.TP
.B 1
Failed; one sentence on standard error says why.
.TP
.B 2
Used wrongly.
.TP
.B 3
Partly done.
.SH FILES
With \fB\-\-profile\fR \fIDIR\fR, all of these are folders of \fIDIR\fR:
.IR data ", " cache ", " state " and " config .
.TP
.I $XDG_DATA_HOME/callboard
What Callboard knows, in two SQLite databases; by default under
.IR \(ti/.local/share .
.TP
.I $XDG_CACHE_HOME/callboard
Recordings and what else may be deleted; by default under
.IR \(ti/.cache .
.TP
.I $XDG_STATE_HOME/callboard
Logs; by default under
.IR \(ti/.local/state .
.TP
.I $XDG_CONFIG_HOME/callboard
Settings of the window; by default under
.IR \(ti/.config .
.SH EXAMPLES
.nf
callboard \-\-demo
callboard accounts add escapelife \-\-name Seaside
callboard calls \-\-query \(aqstatus:missed on:yesterday\(aq \-\-format csv
callboard \-\-view queue
.fi
)"_s;

} // namespace

QString manPage(const QString &version, const QString &date)
{
    QString text = u".\\\" Made of the table of options; changes belong there.\n"_s;
    text += u".TH CALLBOARD 1 %1 \"Callboard %2\" \"User Commands\"\n"_s.arg(date, version);
    text += beginning + section("OPTIONS OF THE WINDOW") + entries(windowSpec().options)
        + section("OPTIONS EVERYWHERE") + entries(commonOptions()) + section("SUB\\-COMMANDS");
    for (const CommandSpec &spec : commandSpecs())
        text += command(spec);
    return text + ending;
}

} // namespace callboard
