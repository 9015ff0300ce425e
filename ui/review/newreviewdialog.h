// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/reviewdraft.h"
#include "ui/windowservices.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace callboard {

/// Draws a fair sample: which calls, whose, how many of each, by which scorecard. The number that decides the
/// draw is shown, so that anybody can draw the same list again.
class NewReviewDialog final : public QDialog {
    Q_OBJECT
public:
    NewReviewDialog(const WindowServices &services, CallSource &source, QWidget *parent = nullptr);

Q_SIGNALS:
    void created(callboard::ReviewListId list);

private:
    void arrange();
    void onCards(const QList<Scorecard> &cards);
    void onDraft();
    void refreshPeople();
    void refresh();
    void make();
    QStringList chosenPeople() const;
    SampleRequest request() const;

    const WindowServices m_services;
    ReviewDesk m_desk;
    ReviewDraft m_draft;
    QList<Scorecard> m_cards;
    QSet<QString> m_leftOut; ///< People whose tick was taken away; new ones come with one.
    QLineEdit *m_name;
    QLineEdit *m_query;
    QLabel *m_problem;
    QComboBox *m_card;
    QSpinBox *m_perPerson;
    QSpinBox *m_seed;
    QListWidget *m_people;
    QLabel *m_summary;
    QPushButton *m_make = nullptr;
    bool m_filling = false;
};

/// What a review is drawn from at first: recorded calls of the last month that somebody answered, two to
/// fifteen minutes long.
QString usualReviewQuery();

} // namespace callboard
