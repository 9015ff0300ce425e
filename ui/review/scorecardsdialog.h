// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reviewdesk.h"
#include "ui/windowservices.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace callboard {

/// The scorecards, to be changed. What is typed counts when it is saved, all of it at once; reviews that were
/// begun keep the questions they have.
class ScorecardsDialog final : public QDialog {
    Q_OBJECT
public:
    ScorecardsDialog(const WindowServices &services, QWidget *parent = nullptr);
    /// Adds the card of this file, or says what is wrong with it.
    void importFrom(const QString &file);
    void exportTo(const QString &file);

private:
    /// A question with its section, as the list shows it: neighbours with the same section are one section.
    struct Row {
        QString section;
        ScoreQuestion question;
    };
    struct Draft {
        QString uuid;
        QString name;
        QList<Row> rows;
    };
    static Draft draftOf(const Scorecard &card);
    static Scorecard cardOf(const Draft &draft);
    void arrange();
    QWidget *questionForm();
    void onCards(const QList<Scorecard> &cards);
    void addCard(const Scorecard &card);
    void removeCard();
    void refillQuestions(int chosen);
    void showCard();
    void showQuestion();
    void onTyped();
    void addQuestion();
    void removeQuestion();
    void moveQuestion(int places);
    void check();
    void save();
    void chooseImport();
    void chooseExport();
    int question() const;
    Draft *draft();

    const WindowServices m_services;
    ReviewDesk m_desk;
    QList<Draft> m_drafts;
    QComboBox *m_cards;
    QLineEdit *m_name;
    QListWidget *m_questions;
    QLineEdit *m_section;
    QLineEdit *m_text;
    QComboBox *m_scale;
    QSpinBox *m_weight;
    QComboBox *m_comment;
    QCheckBox *m_mayNotApply;
    QCheckBox *m_autoFail;
    QLabel *m_problem;
    QPushButton *m_removeCard;
    QPushButton *m_removeQuestion;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_save = nullptr;
    bool m_filling = false;
};

} // namespace callboard
