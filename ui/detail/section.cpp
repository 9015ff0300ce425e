// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/section.h"

#include "ui/access/access.h"
#include "ui/detail/textlabel.h"
#include "ui/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

Section::Section(const QString &title, QWidget *content, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new QToolButton(this))
    , m_note(new TextLabel(theme, TextLabel::Tone::Muted, this))
    , m_content(content)
    , m_theme(theme)
{
    tellFold(*m_title, m_isOpen);
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setIconSize(QSize(14, 14));
    m_title->setFocusPolicy(Qt::StrongFocus);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space / 2);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space);
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    head->addStretch(); // without a note the title stays at the edge
    column->addLayout(head);
    column->addWidget(m_content);
    connect(m_title, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    setTitle(title);
    setNote({});
    setOpen(true);
}

void Section::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setAccessibleName(title);
}

void Section::setNote(const QString &note)
{
    m_note->setData(note);
    m_note->setVisible(!note.isEmpty());
}

void Section::setOpen(bool open)
{
    m_isOpen = open;
    m_title->setIcon(m_theme.icon(open ? u"chevron-down"_s : u"chevron-forward"_s));
    tellFold(*m_title, open);
    m_title->setAccessibleDescription(open ? tr("Shown; press to fold away")
                                           : tr("Folded away; press to show"));
    m_content->setVisible(open);
}

} // namespace callboard
