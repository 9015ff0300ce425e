// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/accountdraft.h"
#include "ui/accounts/accountsentences.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace callboard {

class FormField;
class Theme;

/// What must be known to connect an account of one provider, made from its ProviderInfo. Never clears what
/// was typed.
class AccountForm : public QWidget {
    Q_OBJECT
public:
    /// @p today: where "the last three months" count from. @p isExisting: keys that are not typed stay.
    AccountForm(const ProviderInfo &info, const Theme &theme, QDate today, bool isExisting,
                QWidget *parent = nullptr);

    AccountDraft draft() const;
    void setDraft(const AccountDraft &draft);
    const ProviderInfo &info() const { return m_info; }

    void focusSecret(); ///< Where the main key is typed.
    void clearProblems();
    /// Says beside the fields what is missing or wrong. False when there is nothing.
    bool showProblems(const QList<DraftProblem> &problems);
    /// Says it beside what it is about; false when it is about no field.
    bool showFailure(DraftPart part, const QString &sentence);

Q_SIGNALS:
    void edited();

private:
    FormField *add(const QString &label, const QString &help, QWidget *input, QVBoxLayout &column);
    QLineEdit *addLine(const QString &objectName, const QString &label, const QString &help,
                       const QString &example, QVBoxLayout &column, FormField **field);
    void addName(QVBoxLayout &column);
    void addBaseUrl(QVBoxLayout &column);
    void addValue(const AccountField &field, QVBoxLayout &column);
    void addHistory(QVBoxLayout &column);
    void addSecretPlace(QVBoxLayout &column);
    void addMore(QVBoxLayout &column);
    void onSecretPlace();
    SecretPlace secretPlace() const;
    FormField *fieldOf(const DraftProblem &problem) const;
    FormField *secretField() const;
    void show(FormField *field, const QString &sentence);

    const ProviderInfo m_info;
    const Theme &m_theme;
    const QDate m_today;
    const bool m_isExisting;
    QLineEdit *m_name;
    QLineEdit *m_baseUrl;
    QComboBox *m_history;
    QComboBox *m_place;
    QLineEdit *m_placeName;
    QComboBox *m_colour;
    FormField *m_nameField;
    FormField *m_baseUrlField;
    FormField *m_placeField;
    FormField *m_placeNameField;
    QMap<QString, QLineEdit *> m_values; ///< By option.
    QMap<QString, FormField *> m_fields;
};

} // namespace callboard
