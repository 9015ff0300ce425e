// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/markdownview.h"

#include "ui/format.h"
#include "ui/tooltip.h"

#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int deepestNesting = 20; ///< Of quotes and lists; more only costs time.

/// Markdown joins lines; in a note they are meant. And what nests absurdly deep is not a quote.
QString withLineBreaks(const QString &note)
{
    QStringList lines = note.split(u'\n');
    for (QString &line : lines) {
        const auto quotes = QStringView(line).left(200).count(u'>');
        if (quotes > deepestNesting)
            line.replace(u'>', u' ');
        if (!line.trimmed().isEmpty())
            line += u"  "_s;
    }
    return lines.join(u'\n');
}

} // namespace

bool mayOpen(const QUrl &url)
{
    static const QStringList schemes{u"http"_s, u"https"_s, u"tel"_s, u"callboard"_s};
    return url.isValid() && schemes.contains(url.scheme());
}

MarkdownView::MarkdownView(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"notesPreview"_s);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(false); // Tab goes from link to link, and out behind the last
    connect(this, &QTextBrowser::anchorClicked, this, &MarkdownView::onAnchor);
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &url) {
        setToolTip(
            plainToolTip(plainLine(url.toDisplayString(), 120))); // where it leads, before it is chosen
    });
}

void MarkdownView::showNote(const QString &note)
{
    if (note == m_note && !document()->isEmpty())
        return;
    m_note = note;
    const QString text = safeText(note, mostCharacters);
    constexpr QTextDocument::MarkdownFeatures dialect(QTextDocument::MarkdownDialectGitHub);
    document()->setMarkdown(withLineBreaks(text), dialect | QTextDocument::MarkdownNoHTML);
    disarm();
    if (note.size() > mostCharacters)
        //: At the end of a preview that shows only the beginning of a very long note.
        append(tr("The note goes on; the preview shows its beginning."));
    moveCursor(QTextCursor::Start);
}

/// Pictures become their names, links that lead elsewhere become text.
void MarkdownView::disarm()
{
    struct Place {
        int position;
        int length;
        QTextCharFormat format;
    };
    QList<Place> places;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            const bool isBadLink = format.isAnchor() && !mayOpen(QUrl(format.anchorHref()));
            if (format.isImageFormat() || isBadLink)
                places << Place{it.fragment().position(), it.fragment().length(), format};
        }
    }
    for (auto place = places.crbegin(); place != places.crend(); ++place) {
        QTextCursor cursor(document());
        cursor.setPosition(place->position);
        cursor.setPosition(place->position + place->length, QTextCursor::KeepAnchor);
        if (place->format.isImageFormat()) {
            const QString name = place->format.toImageFormat().name();
            cursor.insertText(u"["_s + plainLine(name, 120) + u']', QTextCharFormat());
        } else {
            cursor.setCharFormat(QTextCharFormat());
        }
    }
}

QVariant MarkdownView::loadResource(int, const QUrl &)
{
    return {};
}

void MarkdownView::onAnchor(const QUrl &url)
{
    if (mayOpen(url))
        Q_EMIT linkWanted(url);
}

} // namespace callboard
