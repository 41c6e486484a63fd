-- 各部门公务用车、接待、会议、培训费用逐年是多少？
-- What do departments spend on vehicles, reception, meetings and training from year to year?
-- grain: one department × one year
-- param department: name of a department, or all (default all)
SELECT
    entity_name,
    fiscal_year,
    sum(amount_yuan) FILTER (code = 'total') AS three_public_yuan,
    sum(amount_yuan) FILTER (code = 'overseas_travel') AS overseas_travel_yuan,
    sum(amount_yuan) FILTER (code = 'vehicle_purchase') AS vehicle_purchase_yuan,
    sum(amount_yuan) FILTER (code = 'vehicle_operation') AS vehicle_operation_yuan,
    sum(amount_yuan) FILTER (code = 'reception') AS reception_yuan,
    sum(amount_yuan) FILTER (code = 'meetings') AS meetings_yuan,
    sum(amount_yuan) FILTER (code = 'training') AS training_yuan
FROM mart.trend_three_public
WHERE $department IN ('all', entity_name)
GROUP BY entity_id, entity_name, fiscal_year
ORDER BY entity_name, fiscal_year
