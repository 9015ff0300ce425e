// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/healthpanel.h"

#include "models/tables/syncstatusmodel.h"
#include "ui/accounts/setasidedialog.h"
#include "ui/format.h"
#include "ui/status/accountwords.h"

#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

using Mood = HealthAdvice::Mood;
constexpr int iconSide = 20;

QString iconOf(Mood mood)
{
    switch (mood) {
    case Mood::Good:
        return u"call-completed"_s;
    case Mood::Busy:
        return u"sync"_s;
    case Mood::Waiting:
        return u"waiting"_s;
    case Mood::Problem:
        return u"warning"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QColor colourOf(Mood mood, const Theme &theme)
{
    switch (mood) {
    case Mood::Good:
        return theme.success();
    case Mood::Busy:
    case Mood::Waiting:
        return theme.muted();
    case Mood::Problem:
        return theme.warning();
    }
    Q_UNREACHABLE();
    return {};
}

void setColour(QLabel &label, const QColor &colour)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

void setText(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

HealthPanel::HealthPanel(const WindowServices &services, SyncStatusModel &accounts, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_reader(services.store, services.accounts, accounts)
    , m_title(makeText(u"healthTitle"_s, this))
    , m_where(makeText(u"healthWhere"_s, this))
    , m_facts(new QFormLayout)
{
    QFont strong = m_title->font();
    strong.setBold(true);
    strong.setPointSizeF(strong.pointSizeF() * 1.2);
    m_title->setFont(strong);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space);
    column->addWidget(m_title);
    column->addWidget(m_where);
    column->addWidget(makeAdvice());
    m_facts->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_facts->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_facts->setHorizontalSpacing(2 * Theme::space);
    m_facts->setVerticalSpacing(Theme::space);
    column->addLayout(m_facts);
    column->addStretch(1);
    connect(&m_reader, &AccountHealthReader::changed, this, &HealthPanel::show);
    connect(&services.theme, &Theme::changed, this, [this] {
        m_shown.clear();
        show();
    });
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &HealthPanel::show);
    m_minute.start();
}

QLabel *HealthPanel::makeText(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

QWidget *HealthPanel::makeAdvice()
{
    m_advice = new QFrame(this);
    m_advice->setObjectName(u"healthAdvice"_s);
    m_advice->setFrameShape(QFrame::StyledPanel);
    m_mood = new QLabel(m_advice);
    m_headline = makeText(u"healthHeadline"_s, m_advice);
    m_theirWords = makeText(u"healthTheirWords"_s, m_advice);
    m_whatToDo = makeText(u"healthWhatToDo"_s, m_advice);
    m_remedy = new QPushButton(m_advice);
    m_remedy->setObjectName(u"healthRemedy"_s);
    m_remedy->setAutoDefault(false);
    connect(m_remedy, &QPushButton::clicked, this, [this] { Q_EMIT remedyWanted(m_offered); });
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::space);
    for (QLabel *label : {m_headline, m_theirWords, m_whatToDo})
        words->addWidget(label);
    words->addWidget(m_remedy, 0, Qt::AlignLeading);
    auto *row = new QHBoxLayout(m_advice);
    row->setSpacing(Theme::space);
    row->addWidget(m_mood, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return m_advice;
}

void HealthPanel::setAccount(std::optional<AccountId> account)
{
    m_reader.setAccount(account);
}

void HealthPanel::show()
{
    const std::optional<AccountHealth> &health = m_reader.health();
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_where, m_advice})
        part->setVisible(health.has_value());
    if (!health) {
        while (m_facts->rowCount() > 0)
            m_facts->removeRow(0);
        m_shown.clear();
        return;
    }
    const TimePoint now = m_services.clock.now();
    m_title->setText(safeLine(health->account.name));
    m_where->setText(displayNameOf(health->account.provider) + u" · "_s
                     + syncWords(health->progress, now, m_services.zone));
    setColour(*m_where, m_services.theme.muted());
    const auto moment = [&](TimePoint at) {
        return momentText(at, now, m_services.zone);
    };
    showAdvice(adviceFor(*health, moment));
    showFacts();
}

void HealthPanel::showAdvice(const HealthAdvice &advice)
{
    const Theme &theme = m_services.theme;
    const QColor colour = colourOf(advice.mood, theme);
    m_mood->setPixmap(
        theme.icon(iconOf(advice.mood), colour).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    setText(*m_headline, advice.headline);
    setColour(*m_headline, advice.mood == Mood::Problem ? colour : palette().color(QPalette::WindowText));
    //: What a telephone system answered, word for word; mostly in English.
    setText(*m_theirWords, advice.theirWords.isEmpty() ? QString() : tr("“%1”").arg(advice.theirWords));
    setColour(*m_theirWords, theme.muted());
    setText(*m_whatToDo, advice.whatToDo);
    m_offered = advice.remedy;
    m_remedy->setText(remedyLabel(advice.remedy));
    m_remedy->setVisible(advice.remedy != Remedy::None);
    m_advice->setAccessibleName(advice.headline);
    m_advice->setAccessibleDescription(advice.whatToDo);
}

void HealthPanel::showFacts()
{
    const AccountHealth &health = *m_reader.health();
    const TimePoint now = m_services.clock.now();
    const QList<HealthFact> facts =
        healthFacts(health, now, [&](TimePoint at) { return momentText(at, now, m_services.zone); });
    if (facts == m_shown && health.setAside.size() == m_shownSetAside)
        return;
    m_shown = facts;
    m_shownSetAside = health.setAside.size();
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    for (const HealthFact &fact : facts) {
        QLabel *label = makeText({}, this);
        label->setWordWrap(false);
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        label->setText(fact.label);
        setColour(*label, m_services.theme.muted());
        QLabel *text = makeText(u"healthFact_"_s + fact.key, this);
        text->setText(fact.text);
        text->setAccessibleName(fact.label + u": "_s + fact.text);
        if (!fact.isGood)
            setColour(*text, m_services.theme.warning());
        m_facts->addRow(label, text);
    }
    if (m_shownSetAside > 0)
        showSetAside();
}

void HealthPanel::showSetAside()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    QLabel *text = makeText(u"healthFact_set_aside"_s, line);
    text->setText(setAsideText(m_shownSetAside));
    setColour(*text, m_services.theme.warning());
    //: Button: shows the records that could not be read.
    auto *look = new QPushButton(tr("&Look at them…"), line);
    look->setObjectName(u"showSetAside"_s);
    look->setAutoDefault(false);
    connect(look, &QPushButton::clicked, this, &HealthPanel::openSetAside);
    row->addWidget(text, 1);
    row->addWidget(look);
    QLabel *label = makeText({}, this);
    //: Label before "3 items could not be read".
    label->setText(tr("Set aside"));
    setColour(*label, m_services.theme.muted());
    m_facts->insertRow(4, label, line);
}

void HealthPanel::openSetAside()
{
    const std::optional<AccountHealth> &health = m_reader.health();
    if (!health)
        return;
    auto *dialog = new SetAsideDialog(health->account, health->setAside, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace callboard
