// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/templatepopup.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int mostLines = 8;
constexpr int usualWidth = 320;

} // namespace

TemplatePopup::TemplatePopup(const Theme &theme, QPlainTextEdit &editor)
    : QFrame(editor.window())
    , m_theme(theme)
    , m_editor(editor)
    , m_list(new QListWidget(this))
{
    setObjectName(u"templatePopup"_s);
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(u"templatePopupList"_s);
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    //: Name for screen readers of the list of templates below the cursor.
    m_list->setAccessibleName(tr("Templates"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, Theme::space / 2, 1, Theme::space / 2);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &TemplatePopup::clicked);
    hide();
}

void TemplatePopup::show(const QList<NoteTemplate> &templates)
{
    if (templates.isEmpty())
        return hide();
    if (templates != m_templates || !isVisible()) {
        m_templates = templates;
        m_list->clear();
        for (const NoteTemplate &one : templates)
            m_list->addItem(u"/%1   %2"_s.arg(one.name, plainLine(one.text, 80)));
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setSizeHint({0, fontMetrics().height() + Theme::space});
        m_list->setCurrentRow(0);
    }
    place();
    setVisible(true);
    raise();
    QTimer::singleShot(0, this, [this] { place(); }); // the editor scrolls after it has told of the letter
}

void TemplatePopup::place()
{
    QWidget &window = *m_editor.window();
    if (parentWidget() != &window)
        setParent(&window);
    const int width = std::min(usualWidth, window.width());
    const int line = std::max(m_list->sizeHintForRow(0), 1);
    m_list->setFixedHeight(std::min(int(m_templates.size()), mostLines) * line);
    resize(width, m_list->height() + Theme::space);
    const QRect cursor = m_editor.cursorRect();
    const QPoint below = m_editor.viewport()->mapTo(&window, cursor.bottomLeft() + QPoint(0, 2));
    const QPoint above = m_editor.viewport()->mapTo(&window, cursor.topLeft() - QPoint(0, 2 + height()));
    const bool fits = below.y() + height() <= window.height();
    const int left = layoutDirection() == Qt::RightToLeft ? below.x() - width : below.x();
    QFrame::move(std::clamp(left, 0, window.width() - width), fits ? below.y() : std::max(0, above.y()));
}

void TemplatePopup::move(int lines)
{
    const int count = m_list->count();
    m_list->setCurrentRow(((m_list->currentRow() + lines) % count + count) % count);
    QAccessibleEvent event(m_list, QAccessible::Focus); // the editor keeps the keyboard, the reader follows
    event.setChild(m_list->currentRow());
    QAccessible::updateAccessibility(&event);
}

const NoteTemplate &TemplatePopup::chosen() const
{
    return m_templates.at(std::clamp(m_list->currentRow(), 0, int(m_templates.size()) - 1));
}

void TemplatePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(m_theme.border());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace callboard
