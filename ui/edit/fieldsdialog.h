// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"
#include "models/domain/edit.h"

#include <QDialog>

class QPushButton;

namespace callboard {

class FormField;
class Theme;

/// What is known of one call besides its notes, to be corrected: status, summary, transcript, recording and
/// links. Says beforehand where a field goes, or that it is kept here only, and what would be refused there.
class FieldsDialog final : public QDialog {
    Q_OBJECT
public:
    FieldsDialog(const Theme &theme, const Call &call, QWidget *parent = nullptr);

    void reject() override; ///< Asks when something was typed.

Q_SIGNALS:
    /// Only what differs; each from what was shown.
    void saveWanted(const QList<callboard::Edit> &edits);

private:
    struct Input {
        Field field;
        QString before;
        QWidget *widget;
        FormField *form;
    };
    void addField(const Theme &theme, QLayout &column, Field field);
    QWidget *inputFor(Field field, const QString &value);
    std::optional<Provider> targetOf(Field field) const;
    QString hintFor(Field field) const;
    QString valueOf(const Input &input) const;
    QList<Edit> edits() const;
    bool canBeSent(const Input &input) const;
    void refresh();

    Call m_call;
    QList<Input> m_inputs;
    QPushButton *m_save = nullptr;
};

} // namespace callboard
