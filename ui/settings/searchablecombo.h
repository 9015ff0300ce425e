// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <optional>

namespace callboard {

/// A long list to choose from by typing any part of an entry.
class SearchableCombo final : public QComboBox {
    Q_OBJECT
public:
    explicit SearchableCombo(QWidget *parent = nullptr);
    /// The entry whose text is written, without regard to case; absent: what is written is none.
    std::optional<QString> chosen() const;
    void choose(const QString &data);
    /// The same as setItemText(), and what the user is typing stays.
    void rename(int index, const QString &text);
};

} // namespace callboard
