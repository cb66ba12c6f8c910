import type { MoneyWords } from '../money.js';

export const money: MoneyWords = {
  per: 'por, al, a la, cada, la, el',
  units: {
    hour: 'hora, horas',
    day: 'día, días, jornada',
    week: 'semana, semanas',
    month: 'mes, meses',
    year: 'año, años',
  },
  rates: {
    hour: 'por hora',
    day: 'diario, diarios',
    week: 'semanal, semanales',
    month: 'mensual, mensuales, mensualmente',
    year: 'anual, anuales, anualmente, b/a, sba',
  },
  from: 'desde, a partir de, mínimo, mínimo de, al menos',
  upTo: 'hasta, máximo, máximo de, hasta los',
  orMore: 'o más, en adelante',
  between: 'entre, de, desde, entre los',
  and: 'y, y los',
  to: 'a, hasta, y hasta',
  gross: 'bruto, brutos, bruta, b/a, sba',
  net: 'neto, netos, neta, libres, líquido, líquidos, líquida',
  pay: 'salario, salarios, salarial, salariales, sueldo, sueldos, sueldo básico, salario básico, sueldo fijo, salario fijo, retribución, retribuciones, remuneración, nómina, banda salarial, paga, sba, honorarios, compensación, renta, pretensión de renta, pagamos',
  base: 'fijo, fijos, base',
  ote: 'ote, variable incluido',
  total: 'paquete, total',
  thousand: 'k, mil',
  million: 'millones, millón, m',
  billion: 'mil millones',
  salaries: 'pagas, mensualidades',
  notPay: {
    bonus: 'bonus, variable, variables, incentivo, incentivos, comisiones, prima',
    equity: 'acciones, participaciones',
    allowance:
      'presupuesto, ayuda, ayudas, dieta, dietas, tarjeta, cheque, cheques, ticket, tickets, flexible, formación, bono, beca',
    funding: 'financiación, ronda, inversión, inversores, valoración',
    revenue: 'facturación, ingresos, ventas, facturamos, volumen',
    price: 'precio, coste, valor, valorado',
  },
};
