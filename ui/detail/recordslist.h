// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/time.h"
#include "models/tables/calldetail.h"

#include <QTimeZone>
#include <QWidget>

class QVBoxLayout;

namespace callboard {

class Theme;

/// Where the call comes from: each provider's record, and which of them supplied what; and the calls that may
/// be the same one.
class RecordsList : public QWidget {
    Q_OBJECT
public:
    explicit RecordsList(const Theme &theme, QWidget *parent = nullptr);
    void setCall(const CallDetail &detail, TimePoint now, const QTimeZone &zone);

Q_SIGNALS:
    void separateWanted(const callboard::RecordRef &record);
    void joinWanted(const callboard::RecordRef &mine, const callboard::RecordRef &other);
    void callWanted(const callboard::RecordRef &call);

private:
    struct Moments {
        TimePoint now;
        QTimeZone zone;
    };
    void addRecord(const CallDetail &detail, const RecordInfo &record, const Moments &moments);
    void addSuggestion(const CallDetail &detail, const CallDetail::Suggestion &suggestion,
                       const Moments &moments);

    const Theme &m_theme;
    QVBoxLayout *m_column;
};

} // namespace callboard
