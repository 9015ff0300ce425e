// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emptystate.h"

#include "ui/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace callboard {
namespace {

constexpr int iconSide = 48;
constexpr int sentenceWidth = 420;

QLabel *centredLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(centredLabel(this))
    , m_title(centredLabel(this))
    , m_sentence(centredLabel(this))
    , m_button(new QPushButton(this))
    , m_otherButton(new QPushButton(this))
{
    QFont titleFont = font();
    titleFont.setPointSizeF(titleFont.pointSizeF() * 1.3);
    titleFont.setWeight(QFont::DemiBold);
    m_title->setFont(titleFont);
    m_sentence->setMaximumWidth(sentenceWidth);

    // No alignment for the wrapping labels: an aligned item ignores height-for-width and cuts the last line.
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::space);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    auto *sentenceRow = new QHBoxLayout;
    sentenceRow->addStretch(1);
    sentenceRow->addWidget(m_sentence, 1000);
    sentenceRow->addStretch(1);
    column->addLayout(sentenceRow);
    column->addSpacing(Theme::space / 2);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addWidget(m_otherButton, 0, Qt::AlignHCenter);
    m_otherButton->setObjectName(QStringLiteral("otherButton"));
    m_otherButton->hide();
    column->addStretch(3);

    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 20);
    row->addStretch(1);

    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    connect(m_otherButton, &QPushButton::clicked, this, &EmptyState::otherButtonClicked);
    connect(&m_theme, &Theme::changed, this, &EmptyState::refresh);
    refresh();
}

void EmptyState::setContent(const QString &icon, const QString &title, const QString &sentence,
                            const QString &button)
{
    m_iconName = icon;
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    refresh();
}

void EmptyState::setOtherButton(const QString &label)
{
    m_otherButton->setText(label);
    m_otherButton->setVisible(!label.isEmpty());
}

void EmptyState::refresh()
{
    QPalette muted = m_sentence->palette();
    muted.setColor(QPalette::WindowText, m_theme.muted());
    m_sentence->setPalette(muted);
    m_icon->setVisible(!m_iconName.isEmpty());
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(
            m_theme.icon(m_iconName, m_theme.muted()).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
}

} // namespace callboard
