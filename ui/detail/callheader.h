// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"
#include "models/domain/wordmatch.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QToolButton;

namespace callboard {

class CallDetail;
class StatusBadge;
class TextLabel;
class Theme;

/// Who called, in what way it ended, and when.
class CallHeader : public QWidget {
    Q_OBJECT
public:
    explicit CallHeader(const Theme &theme, QWidget *parent = nullptr);
    /// What was searched for is marked in name and number.
    void setMatcher(const WordMatcher &matcher);
    QList<TextLabel *> searchedLabels() const { return {m_who, m_number}; }
    void setCall(const CallDetail &detail, TimePoint now, const QTimeZone &zone);

private:
    QToolButton *iconButton(const QString &icon, const QString &tip);
    QLayout *titleRow();
    QLayout *numberRow();
    QLayout *statusRow();
    void setWho(const Call &call);
    void setWay(const Call &call);
    void setWhen(const Call &call, TimePoint now, const QTimeZone &zone);
    void setSources(const CallDetail &detail, const QTimeZone &zone);
    void refreshIcons();

    const Theme &m_theme;
    TextLabel *m_who;
    TextLabel *m_number;
    QToolButton *m_copyNumber;
    QToolButton *m_copyLink;
    StatusBadge *m_status;
    QLabel *m_directionIcon;
    TextLabel *m_direction;
    TextLabel *m_when;
    TextLabel *m_deleted;
    std::optional<Direction> m_shownDirection;
    QString m_rawNumber;
    QString m_link;
};

/// "callboard://call/1:cal_ab12".
QString linkTo(const RecordRef &call);

} // namespace callboard
