// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/privacymenu.h"

#include "models/domain/phonenumber.h"
#include "models/store/privacy.h"
#include "models/tables/calltablemodel.h"
#include "ui/messagebar.h"
#include "ui/privacy/erasuredialog.h"
#include "ui/privacy/retentiondialog.h"
#include "ui/table/callview.h"
#include "ui/wording.h"

#include <QAction>
#include <QCoroTask>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr auto firstLook = 1min; ///< The beginning of a day is busy enough.
constexpr auto laterLooks = 24h;

} // namespace

PrivacyMenu::PrivacyMenu(const WindowServices &services, CallTableModel &model, CallView &view,
                         MessageBar &messages, QMenu &menu)
    : QObject(&menu)
    , m_services(services)
    , m_model(model)
    , m_view(view)
    , m_messages(messages)
    , m_erase(new QAction(this))
{
    //: Menu: everything about the other party of the chosen call is to be forgotten.
    m_erase->setText(tr("&Erase this person's data…"));
    m_erase->setObjectName(u"erasePerson"_s);
    //: Menu: opens the dialog with the days after which recordings, transcripts and so on are removed.
    auto *retention = new QAction(tr("How &long calls are kept…"), this);
    retention->setObjectName(u"retention"_s);
    menu.addSeparator();
    menu.addActions({m_erase, retention});
    connect(&menu, &QMenu::aboutToShow, this, &PrivacyMenu::refresh);
    connect(m_erase, &QAction::triggered, this, [this] {
        if (const auto person = current())
            erase(*person);
    });
    connect(retention, &QAction::triggered, this, &PrivacyMenu::showRetention);
    m_daily.setInterval(firstLook);
    connect(&m_daily, &QTimer::timeout, this, &PrivacyMenu::keepWithin);
    m_daily.start();
}

std::optional<ErasurePerson> PrivacyMenu::current() const
{
    const std::optional<CallRow> row = m_model.row(m_view.currentIndex().row());
    if (!row || !m_view.isVisible()) // it is on another page
        return {};
    if (row->guest)
        return ErasurePerson{.guest = row->guest};
    return isE164(row->remoteNumber) ? std::optional(ErasurePerson{.numbers = {row->remoteNumber}})
                                     : std::nullopt;
}

void PrivacyMenu::refresh()
{
    m_erase->setEnabled(current().has_value());
}

void PrivacyMenu::eraseGuest(GuestId guest)
{
    erase({.guest = guest});
}

void PrivacyMenu::erase(const ErasurePerson &person)
{
    auto *dialog = new ErasureDialog(m_services, person, m_view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PrivacyMenu::showRetention()
{
    auto *dialog = new RetentionDialog(m_services, m_view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PrivacyMenu::keepWithin()
{
    m_daily.setInterval(laterLooks);
    auto keeping = m_services.store.privacy().keepWithin();
    QCoro::connect(std::move(keeping), this, [this](const Result<void> &kept) {
        const auto key = u"retention"_s;
        if (kept || kept.error().kind == Error::Kind::Cancelled)
            m_messages.withdraw(key);
        else
            //: Subject of a sentence about a failure.
            m_messages.post(key, MessageBar::Severity::Error,
                            sentenceFor(kept.error(), tr("What is too old")));
    });
}

} // namespace callboard
