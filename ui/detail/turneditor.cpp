// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/turneditor.h"

#include "ui/access/taborder.h"
#include "ui/detail/textlabel.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 8; ///< Then it scrolls.
constexpr int margin = 4;

} // namespace

TurnEditor::TurnEditor(const Theme &theme, const QString &words, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_text(new QPlainTextEdit(words, this))
    , m_hint(new TextLabel(theme, TextLabel::Tone::Muted, this))
{
    setObjectName(u"turnEditor"_s);
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_NoMousePropagation); // the transcript below has clicks of its own
    m_text->setObjectName(u"turnWords"_s);
    m_text->setFrameShape(NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->document()->setDocumentMargin(margin);
    m_text->installEventFilter(this);
    //: Below the words of a turn of a transcript while they are being corrected.
    m_hint->setData(tr("Enter keeps it on this computer · Esc leaves it as it was"));
    m_hint->setTextInteractionFlags(Qt::NoTextInteraction);
    m_hint->setContentsMargins(margin, 0, margin, 0);
    m_text->setAccessibleDescription(m_hint->data());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, margin);
    column->setSpacing(0);
    column->addWidget(m_text, 1);
    column->addWidget(m_hint);
    handFocusOn(*this, *m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TurnEditor::typed);
}

void TurnEditor::setTurn(const QString &name)
{
    //: Name for screen readers of the field in which the words of a turn are corrected. %1 is a speaker, or a
    //: speaker and a time.
    m_text->setAccessibleName(name.isEmpty() ? tr("Words of this turn") : tr("Words of %1").arg(name));
}

QString TurnEditor::words() const
{
    return m_text->toPlainText();
}

void TurnEditor::placeCursor(int position)
{
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(qBound(0, position, m_text->document()->characterCount() - 1));
    m_text->setTextCursor(cursor);
}

int TurnEditor::heightAt(int width) const
{
    const QFontMetrics metrics = m_text->fontMetrics();
    const int room = std::max(40, width - 2 * margin - 6);
    int lines = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && lines < mostLines;
         block = block.next()) {
        const QString text = block.text().left(2000); // more than fills the lines that are shown
        const QRect rect =
            metrics.boundingRect(QRect(0, 0, room, 1'000'000), Qt::TextWrapAnywhere | Qt::TextWordWrap, text);
        lines += std::max(1, int(std::lround(double(rect.height()) / metrics.lineSpacing())));
    }
    const int hint = m_hint->heightForWidth(width - 6);
    return qBound(fewestLines, lines, mostLines) * metrics.lineSpacing() + 2 * margin + std::max(hint, 0) + 2
        + margin + 2;
}

/// Keys that mean something else in the window are ours while somebody types here.
bool TurnEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && onKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QFrame::eventFilter(watched, event);
}

bool TurnEditor::onKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Escape) {
        Q_EMIT dropped();
        return true;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && !event.modifiers().testFlag(Qt::ShiftModifier)) {
        Q_EMIT kept();
        return true;
    }
    return event.key() == Qt::Key_F2;
}

void TurnEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setPen(m_theme.accent());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace callboard
