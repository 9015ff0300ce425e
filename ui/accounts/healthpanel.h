// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/accounthealth.h"
#include "ui/accounts/healthwords.h"
#include "ui/windowservices.h"

#include <QTimer>
#include <QWidget>

class QFormLayout;
class QFrame;
class QLabel;
class QPushButton;

namespace callboard {

class SyncStatusModel;

/// How an account is doing: what is the matter, what to do and the button for it, then everything that is
/// known of it. Follows the account while it is shown.
class HealthPanel final : public QWidget {
    Q_OBJECT
public:
    HealthPanel(const WindowServices &services, SyncStatusModel &accounts, QWidget *parent = nullptr);
    void setAccount(std::optional<AccountId> account);

Q_SIGNALS:
    void remedyWanted(callboard::Remedy remedy);

private:
    QWidget *makeAdvice();
    QLabel *makeText(const QString &objectName, QWidget *parent);
    void show();
    void showAdvice(const HealthAdvice &advice);
    void showFacts();
    void showSetAside();
    void openSetAside();

    const WindowServices m_services;
    AccountHealthReader m_reader;
    QLabel *m_title;
    QLabel *m_where; ///< The system, and where its reading stands.
    QFrame *m_advice;
    QLabel *m_mood;
    QLabel *m_headline;
    QLabel *m_theirWords;
    QLabel *m_whatToDo;
    QPushButton *m_remedy;
    QFormLayout *m_facts;
    QList<HealthFact> m_shown; ///< What the rows say: they are made anew only when that changes.
    qsizetype m_shownSetAside = -1;
    Remedy m_offered = Remedy::None;
    QTimer m_minute; ///< "3 minutes behind" grows.
};

} // namespace callboard
