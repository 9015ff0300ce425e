// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/linesview.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QString signOf(LineChange::Kind kind)
{
    switch (kind) {
    case LineChange::Kind::Same:
        return u"\u2007 "_s; // as wide as a digit
    case LineChange::Kind::Removed:
        return u"− "_s;
    case LineChange::Kind::Added:
        return u"+ "_s;
    }
    Q_UNREACHABLE();
    return {};
}

QColor mixed(const QColor &ground, const QColor &colour)
{
    const auto part = [](float a, float b) {
        return a + (b - a) * 0.16f;
    };
    return QColor::fromRgbF(part(ground.redF(), colour.redF()), part(ground.greenF(), colour.greenF()),
                            part(ground.blueF(), colour.blueF()));
}

} // namespace

LinesView::LinesView(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(&theme, &Theme::changed, this, &LinesView::mark);
}

void LinesView::showPlain(const QString &text)
{
    m_kinds.clear();
    setPlainText(safeText(text, mostCharacters));
    mark();
}

void LinesView::showChanges(const QList<LineChange> &changes)
{
    m_kinds.clear();
    QStringList lines;
    qsizetype characters = 0;
    for (const LineChange &change : changes) {
        // A line may hold what breaks lines here.
        const QString safe = safeText(change.text, mostCharacters);
        for (const QString &line : safe.split(u'\n')) {
            lines << signOf(change.kind) + line;
            m_kinds << change.kind;
        }
        characters += safe.size();
        if (characters > mostCharacters)
            break;
    }
    setPlainText(lines.join(u'\n'));
    mark();
}

void LinesView::mark()
{
    QTextBlock block = document()->begin();
    for (qsizetype line = 0; block.isValid(); block = block.next(), ++line) {
        const auto kind = m_kinds.value(line, LineChange::Kind::Same);
        QTextBlockFormat format;
        if (kind == LineChange::Kind::Added)
            format.setBackground(mixed(palette().color(QPalette::Base), m_theme.success()));
        QTextCharFormat letters;
        if (kind == LineChange::Kind::Removed) {
            format.setBackground(mixed(palette().color(QPalette::Base), m_theme.error()));
            letters.setFontStrikeOut(true);
        }
        QTextCursor cursor(block);
        const int sign =
            m_kinds.isEmpty() ? 0 : int(signOf(kind).size()); // struck through, it is another one
        cursor.setPosition(block.position() + std::min(sign, block.length() - 1));
        cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor);
        cursor.setCharFormat(letters);
        cursor.setBlockFormat(format);
    }
}

} // namespace callboard
