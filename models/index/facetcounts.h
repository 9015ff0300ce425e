// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/failmask.h"

namespace callboard {

/// The values of a facet among the calls that pass the filter of @p mask without its own choice of that
/// facet, the frequent ones first: what Store::facet() answers. @p field is one of facetFields().
QList<FacetValue> facetValues(const Snapshot &snapshot, const FailMask &mask, QueryField field);

} // namespace callboard
