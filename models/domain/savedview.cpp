// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/savedview.h"

#include "models/domain/query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

const QList<SavedView> &shippedViews()
{
    static const QList<SavedView> views{
        {u"today"_s, {}, u"on:today"_s, {}},
        {u"missed"_s, {}, u"callback:owed,tried"_s, {}},
        {u"voicemails"_s, {}, u"status:voicemail"_s, {}},
        {u"review"_s, {}, u"has:recording is:unreviewed"_s, {}},
        {u"edited"_s, {}, u"is:edited"_s, {}},
    };
    return views;
}

const SavedView *shippedView(const QString &key)
{
    const QList<SavedView> &views = shippedViews();
    const auto found =
        std::find_if(views.begin(), views.end(), [&](const SavedView &view) { return view.shipped == key; });
    return key.isEmpty() || found == views.end() ? nullptr : &*found;
}

QString foldedViewName(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

bool isSameQuery(const QString &a, const QString &b)
{
    const Query left = parseQuery(a).query;
    const Query right = parseQuery(b).query;
    return left.terms == right.terms && left.sort.value_or(Sort{}) == right.sort.value_or(Sort{});
}

} // namespace callboard
