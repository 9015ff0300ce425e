// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/store/synctypes.h"

#include <QAbstractListModel>
#include <QHash>

#include <functional>

namespace callboard {

/// The values of one facet, each with how many calls would show with it: of those that pass everything else
/// in the query. Values once told stay, with 0 when they are not told any more, so that a list does not
/// shrink under the pointer; of very many only those with calls. FacetBoard feeds it.
class FacetModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< QString, as the query writes it.
        LabelRole, ///< QString: the user's or the provider's name for it; null when there is none.
        CountRole, ///< int; invalid until it is known.
        MarkRole, ///< Mark as an int. Setting it says markedByUser().
        ShareRole, ///< double: of the most frequent value, 0 to 1.
    };
    enum class Mark { None, Chosen, Excluded };
    Q_ENUM(Mark)
    enum class Order { ByCount, Natural };
    /// Names a value for the user, safe for one line. @p label as LabelRole.
    using Wording = std::function<QString(const QString &value, const QString &label)>;
    /// The whole entry for a screen reader. @p count as CountRole.
    using Speech = std::function<QString(const QString &name, const QVariant &count, Mark mark)>;

    explicit FacetModel(QueryField field, QObject *parent = nullptr);

    QueryField field() const { return m_field; }
    void setWords(Wording wording, Speech speech);
    /// Values that are always there; with Order::Natural all others come after them.
    void setFixedValues(const QStringList &values, Order order = Order::ByCount);
    /// What was counted, and how many values there are besides. @p keepsOrder: nothing may move now; say
    /// arrange() later.
    void setCounts(const QList<FacetValue> &values, int more, bool keepsOrder);
    void arrange();
    void setMarks(const QStringList &chosen, const QStringList &excluded); ///< Says nothing.
    bool isRead() const { return m_read; }

    QStringList marked(Mark mark) const;
    QString wordsFor(const QString &value) const;
    QString labelOf(const QString &value) const; ///< Null when there is none.
    int countOf(const QString &value) const; ///< 0 when it is not known.
    /// How many of the first rows a short list shows: all that are marked are among them.
    int headRows() const;
    int more() const { return m_more; } ///< Values that exist but were not told.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    static constexpr int usualHead = 6;
    static constexpr int longestHead = usualHead + 2; ///< "1 more…" would take the room of that one.

Q_SIGNALS:
    void markedByUser(const QString &value, callboard::FacetModel::Mark mark);
    void refreshed();

private:
    struct Entry {
        QString value;
        QString label;
        std::optional<int> calls; ///< Absent: never told.
    };
    Mark markOf(const QString &value) const;
    Entry entryOf(const QString &value) const;
    QStringList arranged() const;
    bool isBefore(const QString &left, const QString &right) const;
    void show(const QStringList &values);
    void announceAll();
    QList<FacetValue> told() const;
    void announceChanges(const QList<FacetValue> &before);

    QueryField m_field;
    Wording m_wording;
    Speech m_speech;
    QStringList m_fixed;
    Order m_order = Order::ByCount;
    QStringList m_rows; ///< Values as shown.
    QHash<QString, FacetValue> m_known; ///< Whatever was told, with its last count.
    QStringList m_chosen;
    QStringList m_excluded;
    int m_top = 0; ///< The largest count.
    int m_more = 0;
    bool m_read = false;
};

} // namespace callboard
