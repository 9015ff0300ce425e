// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/searchbox.h"

#include "ui/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextCharFormat>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Less than the eye notices: the answer to the last key is there within a frame or two.
constexpr auto coalescing = 5ms;

/// One line without what cannot be seen: breaks and control characters are blanks between words, and what
/// would turn around the direction of the text is gone.
QString cleaned(QString text)
{
    text.removeIf([](QChar c) {
        const ushort code = c.unicode();
        return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0xfeff;
    });
    for (QChar &c : text) {
        const bool isBreak = c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (c.category() == QChar::Other_Control || isBreak)
            c = u' ';
    }
    return text;
}

} // namespace

SearchBox::SearchBox(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_searchIcon(addAction(QIcon(), LeadingPosition))
{
    setObjectName(u"searchBox"_s);
    //: Screen reader name of the search box.
    setAccessibleName(tr("Search calls"));
    //: Shown in the empty search box. The words before the colon belong to the query language and stay as
    //: they are.
    setPlaceholderText(tr("Search names, numbers, words – or status:missed"));
    setClearButtonEnabled(true);
    setMaxLength(longest);
    setFrame(false);
    setMinimumHeight(fontMetrics().height() + Theme::space + 4);
    m_pause.setSingleShot(true);
    m_pause.setInterval(coalescing);
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::settle);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::onEdited);
    connect(this, &QLineEdit::inputRejected, this, &SearchBox::shortened);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::markProblems);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::onChanged);
    connect(&theme, &Theme::changed, this, &SearchBox::refreshIcons);
    refreshIcons();
}

void SearchBox::refreshIcons()
{
    m_searchIcon->setIcon(m_theme.icon(u"search"_s, m_theme.muted()));
    markProblems();
}

void SearchBox::showText(const QString &text)
{
    if (text == this->text())
        return;
    m_pause.stop();
    m_known = text.left(longest);
    setText(text);
}

void SearchBox::putText(const QString &text, int cursor)
{
    m_known = text.left(longest);
    setText(text);
    setCursorPosition(cursor);
    settle();
}

void SearchBox::onEdited(const QString &text)
{
    const QString clean = cleaned(text);
    m_known = clean;
    if (clean != text) {
        const int cursor = int(cleaned(text.left(cursorPosition())).size());
        setText(clean);
        setCursorPosition(cursor);
    }
    clean.isEmpty() ? settle() : m_pause.start();
}

/// A voice or a switch puts in text without typing it.
void SearchBox::onChanged(const QString &text)
{
    if (text != m_known)
        onEdited(text);
}

void SearchBox::begin()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchBox::settle()
{
    m_pause.stop();
    Q_EMIT settled(text());
}

void SearchBox::setProblems(const QList<QueryProblem> &problems)
{
    m_problems = problems;
    markProblems();
}

/// QLineEdit has no formats of its own, but draws those of an input method.
void SearchBox::markProblems()
{
    if (m_composing)
        return;
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(m_theme.error());
    format.setForeground(m_theme.error());
    QList<QInputMethodEvent::Attribute> marks;
    for (const QueryProblem &problem : m_problems) {
        if (problem.position + problem.length <= text().size())
            marks << QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat,
                                                  int(problem.position) - cursorPosition(),
                                                  int(problem.length), format);
    }
    QInputMethodEvent event(QString(), marks);
    QLineEdit::inputMethodEvent(&event);
}

void SearchBox::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            Q_EMIT left();
        } else {
            m_known.clear();
            clear();
            settle();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        settle();
        Q_EMIT left();
        return;
    default: // keys are an open set
        QLineEdit::keyPressEvent(event);
    }
}

/// The style's own frame vanishes on a dark window.
void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool wrong = !m_problems.isEmpty();
    const QColor edge = wrong ? m_theme.warning() : hasFocus() ? m_theme.accent() : m_theme.border();
    const qreal width = hasFocus() ? m_theme.focusWidth() : 1;
    painter.setPen(QPen(edge, width));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), 5, 5);
}

} // namespace callboard
