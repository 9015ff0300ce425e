// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/linkpage.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace callboard {

LinkPage::LinkPage(const Theme &theme, const QString &key, const QString &title, const QString &icon,
                   const QString &button, std::function<QString()> words, std::function<void()> open)
    : SettingsPage(theme, key, title, icon)
    , m_words(std::move(words))
    , m_text(addHeading(m_words()))
{
    m_text->setObjectName(key + u"Words"_s);
    auto *way = new QPushButton(button, this);
    way->setObjectName(key + u"Open"_s);
    way->setAutoDefault(false);
    column().addWidget(way, 0, Qt::AlignLeading);
    connect(way, &QPushButton::clicked, this, std::move(open));
}

void LinkPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange)
        m_text->setText(m_words());
    SettingsPage::changeEvent(event);
}

} // namespace callboard
